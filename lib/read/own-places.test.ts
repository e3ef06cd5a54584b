import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { publish } from '@/lib/publish/publish';
import { parseReportText } from '@/lib/report/parse-report';
import { formats } from '@/templates';
import { readReport } from './read-report';

it.each(['docx', 'html'] as const)('says of each figure of our own %s where it stands', async (to) => {
  const fixture = new URL('../../e2e/fixtures/invented-2025.json', import.meta.url);
  const parsed = parseReportText(formats, readFileSync(fixture, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.why);
  const { bytes } = await publish(parsed.template, parsed.report, to, { draft: false });
  const read = await readReport(formats, `报告.${to}`, bytes);
  if (!read.ok) throw new Error(read.why);

  const places = Object.entries(read.places ?? {});
  expect(places).toHaveLength(200);
  for (const [address, { block, row, column, text }] of places) {
    const [table = '', line = '', head = ''] = address.split('.');
    const shown = read.document?.[block];
    const cells = shown?.kind === 'table' ? shown.table.cells : [];
    expect(text, address).toBe(read.report.tables[table]?.[line]?.[head]);
    expect(cells.find((cell) => cell.row === row && cell.column === column)?.text, address).toBe(text);
  }
});
