import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const LANDMARK = 'scripts/build-worker.mjs';

/** The folder of the program. A bundler may move this module, so the working folder of the server comes first. */
export function programRoot(): string {
  const candidates = [
    process.env['NIANBAO_ROOT'],
    process.cwd(),
    resolve(fileURLToPath(import.meta.url), '../../..'),
  ];
  const found = candidates.find((folder) => folder !== undefined && existsSync(resolve(folder, LANDMARK)));
  if (found === undefined) throw new Error('the folder of the program was not found');
  return found;
}
