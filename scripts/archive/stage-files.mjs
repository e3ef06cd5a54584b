import { cpSync, existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from '../lib/project-root.mjs';
import { bundles } from './build-standalone.mjs';

const { nodeFileTrace } = createRequire(import.meta.url)('next/dist/compiled/@vercel/nft');
const NEXT = join('build', 'next');

/** What is read at run time and no tracer sees. The script is how the program finds its own folder. */
const besides = [
  'assets/fonts',
  'LICENSE',
  'scripts/build-worker.mjs',
  'docs/operate.md',
  'deploy',
  'node_modules/pdfjs-dist/cmaps',
  'node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs',
  'node_modules/pdfkit/js',
];

/** Puts all files of the archive that do not depend on the processor into a folder. */
export async function stageFiles(stage) {
  const copy = (path, from = path) => {
    if (!existsSync(join(projectRoot, from))) return;
    cpSync(join(projectRoot, from), join(stage, path), { recursive: true, dereference: true });
  };
  const standalone = join(NEXT, 'standalone');
  for (const name of ['server.js', 'package.json', 'node_modules', 'build'])
    copy(name, join(standalone, name));
  // The tracer left out what lies in build/.
  for (const name of ['static', 'server']) copy(join(NEXT, name));
  for (const name of bundles) copy(join('build', name));
  for (const path of besides) copy(path);
  const { fileList } = await nodeFileTrace(entries(), { base: projectRoot, processCwd: projectRoot });
  for (const file of fileList) if (file.startsWith('node_modules/')) copy(file);
}

function entries() {
  const cli = readdirSync(join(projectRoot, 'build', 'cli')).map((name) => join('build', 'cli', name));
  const files = [
    ...bundles.filter((name) => name.endsWith('.mjs')).map((name) => join('build', name)),
    ...cli,
  ];
  return files.map((file) => join(projectRoot, file));
}
