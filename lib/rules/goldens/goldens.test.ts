/** No rule speaks about a known sentence otherwise than it did; `npx tsx scripts/update-goldens.ts` takes a wanted change over. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { goldens } from '@/scripts/golden-sayings';

const folder = fileURLToPath(new URL('.', import.meta.url));
const made = goldens();

it.each(made)('%s is what the rules say', (name, text) => {
  expect(text).toBe(readFileSync(`${folder}${name}`, 'utf8'));
});

it('no golden file is left behind', () => {
  const stored = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  expect(stored.sort()).toEqual(made.map(([name]) => name).sort());
});
