import { strFromU8, unzipSync } from 'fflate';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printPdfs } from './docx/print-pdfs';
import { fileLayouts } from './file-layouts';
import type { ForeignReport } from './foreign-report';
import { encodeGbk } from './gbk';
import { randomForeign } from './random-report';

const seeds = Array.from({ length: 8 }, (_, seed) => seed);

describe('the file layouts', () => {
  it.each(fileLayouts)('$name makes the same bytes for the same seed', async ({ make }) => {
    expect(await make(randomForeign(3), 3)).toEqual(await make(randomForeign(3), 3));
  });

  it.each(fileLayouts)(
    '$name holds every row of 表三 with its label and figures in order',
    async ({ name, make }) => {
      for (const seed of seeds) {
        const report = randomForeign(seed);
        const rows = rowsOf(name, await make(report, seed));
        for (const { label, cells } of report.requests.rows) {
          const figures = cells.map(({ printed }) => printed).filter((text) => text !== '');
          const line = [withoutSpace(label), ...figures].join('|');
          expect([seed, line, rows.some((row) => row.endsWith(line))]).toEqual([seed, line, true]);
        }
      }
    },
  );

  it.each(fileLayouts.filter(({ hasProse }) => hasProse))('$name holds the prose', async ({ name, make }) => {
    for (const seed of seeds) {
      const report = randomForeign(seed);
      const text = withoutSpace(textOf(name, await make(report, seed)));
      for (const word of wordsOf(report))
        expect([seed, word, text.includes(withoutSpace(word))]).toEqual([seed, word, true]);
    }
  });

  it('shows merges, borders dragged row by row, a cut table and words in pieces', async () => {
    const worn = await Promise.all(
      seeds.map(async (seed) => textOfDocx(await makeOf('docxWorn')(randomForeign(seed), seed))),
    );
    const all = worn.join('');
    expect(all).toContain('<w:vMerge/>');
    // Only a dragged border makes a wider cell before a narrower one.
    expect(all).toMatch(/<w:gridSpan w:val="5"\/>(?:(?!<\/w:tr>).)*<w:gridSpan w:val="3"\/>/);
    expect(all).toContain('<w:br w:type="page"/>');
    expect(all).toMatch(/自<\/w:t><\/w:r>.{0,200}然/);
    for (const wrapper of ['w:sdt', 'w:ins', 'w:smartTag']) expect(all).toContain(`<${wrapper}`);
    expect(worn.every((text) => !text.includes('w:pStyle'))).toBe(true);
  });
});

describe('encodeGbk', () => {
  it('is read back by the decoder of the platform', () => {
    const text = '政府信息公开工作年度报告（2021）“三安全一稳定” 12';
    expect(new TextDecoder('gbk').decode(encodeGbk(text))).toBe(text);
    expect(new TextDecoder('gbk').decode(encodeGbk('㐂'))).toBe('&#13314;');
  });
});

describe('printPdfs', () => {
  it('makes one PDF for each report where LibreOffice is installed', async () => {
    const files = await printPdfs([randomForeign(1), randomForeign(2)]);
    const begin = files?.map((bytes) => strFromU8(bytes.slice(0, 5)));
    expect(begin).toEqual(existsSync('/usr/bin/soffice') ? ['%PDF-', '%PDF-'] : undefined);
  }, 60_000);
});

function makeOf(name: string) {
  return fileLayouts.find((layout) => layout.name === name)!.make;
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s|\u00a0/g, '');
}

function wordsOf({ agency, prose, headings }: ForeignReport): readonly string[] {
  return [
    agency,
    ...headings,
    ...prose.problemsAndImprovements.split('\n'),
    ...prose.aspects.platform.split('\n'),
  ];
}

function textOfDocx(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['word/document.xml']!);
}

/** The markup of a file, without the tags. */
function textOf(name: string, bytes: Uint8Array): string {
  if (name.startsWith('docx')) return plain(textOfDocx(bytes));
  return plain(new TextDecoder(name === 'htmlGbk' ? 'gbk' : 'utf-8').decode(bytes));
}

function plain(markup: string): string {
  return withoutSpace(
    markup
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&nbsp;', '')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );
}

/** The filled cells of each row, by a bar. */
function rowsOf(name: string, bytes: Uint8Array): readonly string[] {
  const cut = (markup: string, row: string, cell: RegExp) =>
    markup.split(row).map((line) =>
      line
        .split(cell)
        .map(plain)
        .filter((text) => text !== '')
        .join('|'),
    );
  if (name.startsWith('docx')) return cut(textOfDocx(bytes), '</w:tr>', /<\/w:tc>/);
  if (name.startsWith('html')) {
    const decoded = new TextDecoder(name === 'htmlGbk' ? 'gbk' : 'utf-8').decode(bytes);
    return cut(decoded, '</tr>', /<\/t[dh]>/);
  }
  const parts = unzipSync(bytes);
  const shared = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array()).split('</si>');
  const sheets = Object.keys(parts).filter((path) => path.includes('worksheets'));
  return sheets.flatMap((path) =>
    cut(
      strFromU8(parts[path]!).replaceAll(
        /t="s"><v>(\d+)<\/v>/g,
        (_, at: string) => `>${shared[Number(at)] ?? ''}`,
      ),
      '</row>',
      /<\/c>|<c [^>]*\/>/,
    ),
  );
}
