// Rewrites the golden files of the renderers; look at the difference before it is kept.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenDocument, goldenRenderers } from './golden-renderers';

for (const { folder, file, render } of goldenRenderers) {
  for (const name of readdirSync(folder)) {
    const document = goldenDocument(readFileSync(join(folder, name, 'report.json'), 'utf8'));
    writeFileSync(join(folder, name, file), await render(document));
    console.log(`已写入 ${join(folder, name, file)}`);
  }
}
