import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PdfError } from './pdf-error';

const LANDMARK = 'assets/fonts/metrics.json';

/**
 * The folder of the program, which holds fonts and worker. A bundler may move this module, so the working folder of
 * the server comes first; the command line is called from anywhere, so the place of this file comes last.
 */
export function projectRoot(): string {
  const candidates = [
    process.env['NIANBAO_ROOT'],
    process.cwd(),
    resolve(fileURLToPath(import.meta.url), '../../../..'),
  ];
  const found = candidates.find((folder) => folder !== undefined && existsSync(resolve(folder, LANDMARK)));
  if (found === undefined) throw new PdfError('找不到程序的字体目录 assets/fonts，要在程序目录中启动。');
  return found;
}
