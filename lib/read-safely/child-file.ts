import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { programRoot } from './program-root';

/** What the bundle is made of. */
const SOURCES = ['lib/read-safely', 'lib/read', 'lib/report', 'lib/rules', 'lib/template', 'templates'];

/**
 * The bundle that a reading process runs. `npm run build` makes it for the server; beside changed sources (tests,
 * development) it is made anew.
 */
export function childFile(): string {
  const root = programRoot();
  const bundle = join(root, 'build', 'read-child.mjs');
  const isServer = process.env.NODE_ENV === 'production' && existsSync(bundle);
  if (!isServer && isStale(root, bundle)) {
    execFileSync(process.execPath, [join(root, 'scripts', 'build-worker.mjs'), 'read-child'], {
      stdio: 'pipe',
    });
  }
  return bundle;
}

function isStale(root: string, bundle: string): boolean {
  if (!existsSync(bundle)) return true;
  const made = statSync(bundle).mtimeMs;
  return SOURCES.some((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).some(
      (name) => statSync(join(root, folder, name)).mtimeMs > made,
    ),
  );
}
