import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the bundle is made of. */
const SOURCES = ['lib/render/pdf', 'lib/layout', 'lib/fonts', 'lib/document', 'assets/fonts'];

/**
 * The bundle that the thread runs. `npm run build` makes it for the server; beside changed sources (command line,
 * tests, development) it is made anew.
 */
export function workerFile(root: string): URL {
  const bundle = join(root, 'build', 'pdf-worker.mjs');
  const isServer = process.env.NODE_ENV === 'production' && existsSync(bundle);
  if (!isServer && isStale(root, bundle)) {
    execFileSync(process.execPath, [join(root, 'scripts', 'build-worker.mjs'), 'pdf-worker'], {
      stdio: 'pipe',
    });
  }
  return pathToFileURL(bundle);
}

function isStale(root: string, bundle: string): boolean {
  if (!existsSync(bundle)) return true;
  const made = statSync(bundle).mtimeMs;
  return SOURCES.some((folder) =>
    readdirSync(join(root, folder)).some((name) => statSync(join(root, folder, name)).mtimeMs > made),
  );
}
