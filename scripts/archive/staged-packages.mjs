import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Packages of the lock file that lie in the folder, by path.
 * @returns {{ path: string, name: string, version: string, license: string, integrity: string | undefined }[]}
 */
export function stagedPackages(stage, packages) {
  return Object.entries(packages)
    .filter(([path]) => path.startsWith('node_modules/') && existsSync(join(stage, path)))
    .map(([path, entry]) => {
      const own = join(stage, path, 'package.json');
      const found = existsSync(own) ? JSON.parse(readFileSync(own, 'utf8')) : {};
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const license = found.license ?? entry.license ?? '';
      return {
        path,
        name,
        version: entry.version,
        license: typeof license === 'string' ? license : (license.type ?? ''),
        integrity: entry.integrity,
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
