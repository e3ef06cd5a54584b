import { run } from './run.mjs';
import { say } from './say.mjs';

const isRoot = process.getuid?.() === 0;
const QUIET = { env: { DEBIAN_FRONTEND: 'noninteractive' }, quiet: true, timeout: 300_000 };

/**
 * Installs Debian packages, as root alone and after saying so. False where that cannot be done: another
 * system, another user, no package source.
 */
export async function aptInstall(packages, purpose) {
  if (process.platform !== 'linux' || !isRoot) return false;
  say(`正在用 apt 安装${purpose}（${packages.join(' ')}）……`);
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  if ((await run('apt-get', install, QUIET)).code === 0) return true;
  await run('apt-get', ['update'], QUIET);
  return (await run('apt-get', install, QUIET)).code === 0;
}

/** The same, to be typed by a person. */
export function aptCommand(packages) {
  return `${isRoot ? '' : 'sudo '}apt-get install -y ${packages.join(' ')}`;
}
