import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { programRoot } from './program-root';

/**
 * The bundle that a process runs, and the folders it is made of. `npm run build` makes it for the server; beside
 * changed sources (tests, development) it is made anew.
 */
export function childFile(name: 'read-child' | 'work-child', sources: readonly string[]): string {
  const root = programRoot();
  const bundle = join(root, 'build', `${name}.mjs`);
  const isServer = process.env.NODE_ENV === 'production' && existsSync(bundle);
  if (!isServer && isStale(root, bundle, sources)) {
    execFileSync(process.execPath, [join(root, 'scripts', 'build-worker.mjs'), name], {
      stdio: 'pipe',
    });
  }
  return bundle;
}

function isStale(root: string, bundle: string, sources: readonly string[]): boolean {
  if (!existsSync(bundle)) return true;
  const made = statSync(bundle).mtimeMs;
  return sources.some((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).some(
      (name) => statSync(join(root, folder, name)).mtimeMs > made,
    ),
  );
}
