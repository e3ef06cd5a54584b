// Rewrites the golden files of the renderers and of the rules; look at the difference before it is kept.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldens } from './golden-sayings';
import { goldenDocument, goldenRenderers } from './golden-renderers';

for (const { folder, file, render } of goldenRenderers) {
  for (const name of readdirSync(folder)) {
    const document = goldenDocument(readFileSync(join(folder, name, 'report.json'), 'utf8'));
    writeFileSync(join(folder, name, file), await render(document));
    console.log(`已写入 ${join(folder, name, file)}`);
  }
}

const sayings = 'lib/rules/goldens';
for (const name of readdirSync(sayings)) if (name.endsWith('.txt')) rmSync(join(sayings, name));
for (const [name, text] of goldens()) writeFileSync(join(sayings, name), text);
console.log(`已写入 ${sayings}`);
