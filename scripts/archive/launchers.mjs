import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEEP_ALIVE } from '../lib/keep-alive.mjs';

const head = (purpose) => `#!/bin/sh
# ${purpose}
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
if ! command -v node >/dev/null 2>&1; then
  echo '没有找到 Node.js。先从本单位的软件库安装 20.19 或更新的版本，再运行一次。' >&2
  exit 1
fi
export NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 NIANBAO_ROOT="$root"
export NIANBAO_COMMAND="$root/nianbao"
`;

const start = `${head('启动年报通：./start，端口用环境变量 PORT')}
export NIANBAO_BUILD=build/next
export NIANBAO_DATA="\${NIANBAO_DATA:-$root/data}"
export HOSTNAME="\${NIANBAO_HOST:-127.0.0.1}" PORT="\${PORT:-3000}"
export KEEP_ALIVE_TIMEOUT=${KEEP_ALIVE}
echo "年报通：http://$HOSTNAME:$PORT"
echo "数据文件夹：$NIANBAO_DATA"
exec node "$root/server.js"
`;

const nianbao = `${head('命令行：./nianbao help')}
export NIANBAO_DATA="\${NIANBAO_DATA:-$root/data}"
exec node "$root/build/cli/nianbao.mjs" "$@"
`;

/** The two commands of the archive. */
export function writeLaunchers(stage) {
  writeFileSync(join(stage, 'start'), start, { mode: 0o755 });
  writeFileSync(join(stage, 'nianbao'), nianbao, { mode: 0o755 });
}
