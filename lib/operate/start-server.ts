import { join } from 'node:path';
import { dataFolder } from './data-files';
import { setTrouble } from './data-trouble';
import { logRequests } from './log/request-log';
import { readRoutePatterns } from './log/route-patterns';
import { writeLog } from './log/write-log';
import { prepareData } from './prepare-data';
import { startKeeping } from './start-keeping';
import { isEmbedded } from './is-embedded';

/** 启动: the log, the data and the daily backup of this server. With data that are not in order it serves 诊断 alone. */
export async function startServer(): Promise<void> {
  const build = join(/* turbopackIgnore: true */ process.cwd(), process.env['NIANBAO_BUILD'] ?? '.next');
  logRequests(readRoutePatterns(build));
  const dir = dataFolder();
  const trouble = isEmbedded() ? await prepareData(dir) : undefined;
  setTrouble(trouble);
  if (trouble) {
    writeLog({ level: 'error', event: 'start', trouble: trouble.trouble, message: trouble.message });
    return;
  }
  startKeeping(dir);
}
