import { expect, it } from 'vitest';
import { buildDocument } from '@/lib/document/build-document';
import { defaultProfile } from '@/lib/document/profile';
import { readReport } from '@/lib/read/read-report';
import { renderDocx } from '@/lib/render/docx/render-docx';
import { renderHtml } from '@/lib/render/html/render-html';
import { check } from '@/lib/rules/check';
import { wrongTotalsIn } from '@/lib/rules/wrong-totals-test-kit';
import { formats } from '@/templates';
import { format202130 as template } from '@/templates/2021-30';

const { report, wrong } = wrongTotalsIn(template);
const printed = buildDocument(template, report, { draft: false, profile: defaultProfile });

it.each([
  ['a Word file without data of ours', '年报.docx', () => renderDocx(printed)],
  ['a web page', '年报.html', () => Promise.resolve(bytesOf(renderHtml(printed)))],
  ['a report file', '年报.json', () => Promise.resolve(bytesOf(JSON.stringify(report)))],
])(
  'names all 29 wrong totals and balances of %s: table, row, column and both figures',
  async (_, name, make) => {
    const read = await readReport(formats, name, await make());
    if (!read.ok) throw new Error(read.why);
    const errors = check(read.template, read.report).filter(({ severity }) => severity === 'error');
    expect(errors).toHaveLength(29);
    expect(wrong).toHaveLength(29);
    for (const { cell, says } of wrong) {
      const here = errors.filter(({ cells: [first] }) => first === cell);
      expect(here, cell).toHaveLength(1);
      for (const words of says) expect(here[0]?.message).toContain(words);
    }
  },
);

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
