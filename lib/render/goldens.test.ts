import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goldenDocument, goldenRenderers } from '@/scripts/golden-renderers';

describe.each(goldenRenderers)('golden files in $folder', ({ folder, file, render }) => {
  it.each(readdirSync(folder))(
    '%s renders as it was last accepted (npx tsx scripts/update-goldens.ts)',
    async (name) => {
      const document = goldenDocument(readFileSync(join(folder, name, 'report.json'), 'utf8'));
      expect(await render(document)).toBe(readFileSync(join(folder, name, file), 'utf8'));
    },
  );
});
