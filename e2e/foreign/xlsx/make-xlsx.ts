import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../docx/print-docx-runs';
import type { ForeignReport } from '../foreign-report';
import { gridOf, type GridCell } from '../grid';
import type { TableId } from '../official-form';
import type { Rng } from '../rng';
import { cutWord, spaceOut } from '../text/wrap-text';
import { printSheet, type SheetHabits } from './print-sheet';

/** The tables of a report as a workbook, without prose: a title row above, one sheet for all or one each. */
export function makeXlsx(report: ForeignReport, hasOneSheet: boolean, rng: Rng): Uint8Array {
  const habits: SheetHabits = {
    numberShare: rng.pick([1, 1, 0.8, 0]),
    shared: rng.chance(0.5) ? [] : undefined,
  };
  const tables = (['proactive', 'requests', 'review'] as const).map((id, index) =>
    tableCells(report, id, index, rng),
  );
  const title = label(report.titleLines.join(''), 0, 10);
  const sheets = hasOneSheet
    ? [[title, ...stack(tables)]]
    : tables.map((cells) => [title, ...stack([cells])]);
  const texts = sheets.map((cells) => printSheet(cells, habits, rng));
  const names = hasOneSheet
    ? ['Sheet1']
    : rng.pick([
        ['主动公开', '依申请公开', '复议诉讼'],
        ['Sheet1', 'Sheet2', 'Sheet3'],
      ]);
  return zipParts(texts, names, habits.shared);
}

function label(text: string, row: number, colSpan: number): GridCell {
  return { text, row, column: 0, rowSpan: 1, colSpan, isFigure: false, isNarrow: false };
}

/** A table under its heading, words of narrow cells broken by line feeds as in a wrapped cell. */
function tableCells(report: ForeignReport, id: TableId, index: number, rng: Rng): readonly GridCell[] {
  const grid = gridOf(report, id);
  const cut = rng.pick([1, 2, 9]);
  const write = (cell: GridCell) => {
    if (cell.isNarrow) return cutWord(cell.text, cut).join(cut === 9 ? '' : '\n');
    return !cell.isFigure && rng.chance(0.1) ? spaceOut(cell.text) : cell.text;
  };
  return [
    label(report.headings[index + 1] ?? '', 0, grid.columns),
    ...grid.cells.map((cell) => ({ ...cell, row: cell.row + 1, text: write(cell) })),
  ];
}

/** Tables one below the other, under the title row, a free row before each. */
function stack(tables: readonly (readonly GridCell[])[]): readonly GridCell[] {
  let next = 2;
  return tables.flatMap((cells) => {
    const from = next;
    next += Math.max(...cells.map(({ row }) => row)) + 2;
    return cells.map((cell) => ({ ...cell, row: cell.row + from }));
  });
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function zipParts(
  sheets: readonly string[],
  names: readonly string[],
  shared: readonly string[] | undefined,
): Uint8Array {
  const override = (name: string, kind: string) =>
    `<Override PartName="/xl/${name}" ContentType="${type}.${kind}+xml"/>`;
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relations = (content: string) =>
    `${declaration}<Relationships xmlns="${pack}/relationships">${content}</Relationships>`;
  const files = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const listed = names
    .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index + 1}"/>`)
    .join('');
  const words = (shared ?? [])
    .map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`)
    .join('');

  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `${declaration}<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}` +
      `${shared ? override('sharedStrings.xml', 'sharedStrings') : ''}${files.map((file) => override(file, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      files.map((file, index) => relation(`s${index + 1}`, 'worksheet', file)).join('') +
        relation('style', 'styles', 'styles.xml') +
        (shared ? relation('words', 'sharedStrings', 'sharedStrings.xml') : ''),
    ),
    'xl/styles.xml': `${declaration}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>`,
    ...(shared ? { 'xl/sharedStrings.xml': `${declaration}<sst xmlns="${main}">${words}</sst>` } : {}),
    ...Object.fromEntries(files.map((file, index) => [`xl/${file}`, sheets[index] ?? ''])),
  };
  const time = new Date(2022, 0, 5);
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, [strToU8(text), { mtime: time }]])),
  );
}
