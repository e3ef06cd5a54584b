import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { apiPagePath, openApiFile, openApiPath, withCalls } from './api-page';

it('the stored description of the interface is current; npx tsx scripts/make-api-page.ts writes it anew', () => {
  expect(readFileSync(openApiPath, 'utf8')).toBe(openApiFile());
});

it('the page of the interface shows the calls as they are described', async () => {
  const page = readFileSync(apiPagePath, 'utf8');
  expect(page).toBe(await withCalls(page));
});
