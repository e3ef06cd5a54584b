// npm run bench — measures the budgets of docs/measurements.md on this machine, one JSON line each.
import { build } from 'esbuild';
import { buildApp } from './lib/build-app.mjs';
import { checkNode } from './lib/check-node.mjs';
import { installPackages } from './lib/install-packages.mjs';
import { projectRoot } from './lib/project-root.mjs';
import { run } from './lib/run.mjs';
import { stop } from './lib/say.mjs';

checkNode();
await installPackages();
if (!(await buildApp())) stop('构建没有完成，原因见上面几行。');

// Bundled like the product: a loader that translates sources while they run would be measured too. The bundle lies as
// deep in the project as the sources, whose relative places it keeps.
const bundle = 'build/bench/main.mjs';
await build({
  absWorkingDir: projectRoot,
  entryPoints: ['scripts/bench/main.ts'],
  outfile: bundle,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  tsconfig: 'tsconfig.json',
  logLevel: 'warning',
});
const { code } = await run(process.execPath, [bundle, ...process.argv.slice(2)]);
process.exit(code);
