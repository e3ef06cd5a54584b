// Bundles what runs beside the server, the thread that makes PDF files, the processes that read,
// check and print what others wrote, and the one that backs up: node scripts/build-worker.mjs [NAME] → build/pdf-worker.mjs, build/read-child.mjs, …
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'build');

const entries = {
  'pdf-worker': 'lib/render/pdf/pdf-worker.ts',
  'read-child': 'lib/read-safely/read-child.ts',
  'work-child': 'lib/work-safely/work-child.ts',
  'operate-child': 'lib/operate/operate-child.ts',
};

const [only] = process.argv.slice(2);
for (const [name, entry] of Object.entries(entries)) {
  if (only === undefined || only === name) await bundle(name, entry);
}

async function bundle(name, entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    write: false,
    bundle: true,
    // Packages stay in node_modules: some load parts of themselves at run time.
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    tsconfig: 'tsconfig.json',
    logLevel: 'warning',
  });

  // Another process may be reading the old one.
  mkdirSync(folder, { recursive: true });
  const unfinished = join(folder, `${name}.${process.pid}.mjs`);
  writeFileSync(unfinished, outputFiles[0].contents);
  renameSync(unfinished, join(folder, `${name}.mjs`));
}
