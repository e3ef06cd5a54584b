// npm run faults -- NAME [--count N] — builds what is missing and runs the fault commands of docs/faults.md.
import { buildApp } from './lib/build-app.mjs';
import { checkNode } from './lib/check-node.mjs';
import { installPackages } from './lib/install-packages.mjs';
import { run } from './lib/run.mjs';
import { stop } from './lib/say.mjs';

checkNode();
await installPackages();
if (!(await buildApp())) stop('构建没有完成，原因见上面几行。');
const { code } = await run(process.execPath, [
  '--import',
  'tsx',
  'scripts/faults/main.ts',
  ...process.argv.slice(2),
]);
process.exit(code);
