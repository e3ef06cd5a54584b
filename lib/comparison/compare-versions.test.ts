import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseReportText } from '@/lib/report/parse-report';
import { writePath } from '@/lib/report/path';
import { formats } from '@/templates';
import { compareVersions } from './compare-versions';
import { diffText } from './diff-text';

const parsed = parseReportText(formats, readFileSync('e2e/fixtures/invented-2025.json', 'utf8'));
if (!parsed.ok) throw new Error(parsed.why);
const { report, template } = parsed;

it('finds nothing between a version and itself', () => {
  expect(compareVersions({ template, report }, { template, report })).toEqual({
    tables: [],
    texts: [],
    changes: 0,
  });
});

it('names changed figures with the totals over them, notes, texts and the signature, and no others', () => {
  const changes: readonly [string, string | null][] = [
    ['tables.requests.received.naturalPerson', null],
    ['notes.requests.received.naturalPerson', '含往年'],
    ['text.opening', '新的导语'],
    ['signature.date', '2026-02-03'],
  ];
  const later = changes.reduce((next, [path, value]) => writePath(next, path, value), report);
  const { tables, texts } = compareVersions({ template, report: later }, { template, report });
  expect(tables.map(({ table }) => table.id)).toEqual(['requests']);
  expect(tables[0]?.notes.map(({ path }) => path)).toEqual(['notes.requests.received.naturalPerson']);
  const addresses = tables[0]?.figures.map(({ cell }) => cell.address) ?? [];
  expect(addresses[0]).toBe('requests.received.naturalPerson');
  expect(addresses.every((address) => /^requests\.received\./.test(address))).toBe(true);
  expect(texts.map(({ path }) => path)).toEqual(['text.opening', 'signature.date']);
});

it.each([
  ['甲乙丙', '甲丁丙', '甲-乙+丁丙\n'],
  ['一\n二\n三', '一\n三', '一\n-二\n三\n'],
  ['', '新写', '+新写\n'],
  ['原有', '', '-原有\n'],
  ['一\n二', '一\n二\n三', '一\n二\n+三\n'],
  ['收到7件，办结5件', '收到8件，办结5件', '收到-7+8件，办结5件\n'],
])('marks in %j what is not as in %j', (before, after, marked) => {
  const signs = { same: '', removed: '-', added: '+' };
  expect(
    diffText(before, after)
      .map(({ kind, text }) => `${signs[kind]}${text}`)
      .join(''),
  ).toBe(marked);
});
