// Bundles the thread that makes PDF files for production: node scripts/build-worker.mjs → build/pdf-worker.mjs
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'build');

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['lib/render/pdf/pdf-worker.ts'],
  write: false,
  bundle: true,
  // Packages stay in node_modules: the renderer loads parts of itself at run time.
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  tsconfig: 'tsconfig.json',
  logLevel: 'warning',
});

// Another process may be reading the old one.
mkdirSync(folder, { recursive: true });
const unfinished = join(folder, `pdf-worker.${process.pid}.mjs`);
writeFileSync(unfinished, outputFiles[0].contents);
renameSync(unfinished, join(folder, 'pdf-worker.mjs'));
