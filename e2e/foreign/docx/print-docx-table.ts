import { type Grid, type GridCell } from '../grid';
import type { Rng } from '../rng';
import { breakLabel, cutWord, spaceOut } from '../text/wrap-text';
import { printRuns } from './print-docx-runs';

const textWidth = 8840;

/** A table of WordprocessingML, all merges as gridSpan and vMerge, wrapped now and then in content controls. */
export function printDocxTable(grid: Grid, rng: Rng): string {
  const cut = rng.pick([1, 2, 9]);
  const unit = Math.floor(textWidth / grid.columns);
  const columns = `<w:gridCol w:w="${unit}"/>`.repeat(grid.columns);
  const rows = Array.from({ length: grid.rows }, (_, row) => {
    const xml = `<w:tr><w:trPr><w:cantSplit/></w:trPr>${rowCells(grid, row, unit, cut, rng)}</w:tr>`;
    return rng.chance(0.04) ? `<w:sdt><w:sdtPr/><w:sdtContent>${xml}</w:sdtContent></w:sdt>` : xml;
  });
  const properties =
    `<w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>';
  const table = `<w:tbl>${properties}<w:tblGrid>${columns}</w:tblGrid>${rows.join('')}</w:tbl>`;
  return rng.chance(0.1) ? `<w:sdt><w:sdtPr/><w:sdtContent>${table}</w:sdtContent></w:sdt>` : table;
}

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4"/>`)
  .join('');

function rowCells(grid: Grid, row: number, unit: number, cut: number, rng: Rng): string {
  const xml: string[] = [];
  for (let column = 0; column < grid.columns;) {
    const cell = cellAt(grid, row, column);
    const span = cell?.colSpan ?? 1;
    const isOrigin = cell?.row === row;
    const merge = cell && cell.rowSpan > 1 ? (isOrigin ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') : '';
    const properties = `<w:tcW w:w="${unit * span}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}${merge}`;
    const content = cell && isOrigin ? cellContent(cell, cut, rng) : '<w:p/>';
    const whole = `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
    xml.push(rng.chance(0.02) ? `<w:sdt><w:sdtPr/><w:sdtContent>${whole}</w:sdtContent></w:sdt>` : whole);
    column += span;
  }
  return xml.join('');
}

function cellAt({ cells }: Grid, row: number, column: number): GridCell | undefined {
  return cells.find((cell) => cell.row <= row && row < cell.row + cell.rowSpan && cell.column === column);
}

/** The words of a label may stand in several paragraphs, or in one with a line break. */
function cellContent(cell: GridCell, cut: number, rng: Rng): string {
  const { text, isFigure } = cell;
  const paragraph = (content: string) => `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${content}</w:p>`;
  if (text === '') return '<w:p/>';
  if (isFigure) return paragraph(printRuns(text, rng));
  const broken = cell.isNarrow
    ? cutWord(text, cut)
    : rng.chance(0.15) && text.length > 8
      ? breakLabel(text, rng)
      : [text];
  const lines = broken.map((line) => printRuns(rng.chance(0.1) ? spaceOut(line) : line, rng));
  return rng.chance(0.5) ? lines.map(paragraph).join('') : paragraph(lines.join('<w:r><w:br/></w:r>'));
}
