import { strToU8, zipSync } from 'fflate';
import type { ForeignReport } from '../foreign-report';
import { gridOf } from '../grid';
import { jitterColumns } from '../jitter-columns';
import { joinGrids } from '../join-grids';
import type { TableId } from '../official-form';
import { outlineOf, type Piece } from '../outline';
import type { Rng } from '../rng';
import { sliceGrid, slicePlaces } from '../slice-grid';
import { printRuns } from './print-docx-runs';
import { printDocxTable } from './print-docx-table';

export interface DocxStyle {
  /** All three tables in one, the headings between them as rows. */
  readonly hasOneTable: boolean;
  /** Whether borders were dragged row by row, and 表三 cut in two by hand at the end of a page. */
  readonly isWorn: boolean;
}

/** A report as a Word file that no template of ours made: raw parts, no heading styles. */
export function makeDocx(report: ForeignReport, style: DocxStyle, rng: Rng): Uint8Array {
  const body = withHeadings(outlineOf(report))
    .map(({ piece, heading }) => printPiece(report, piece, heading, style, rng))
    .join('');
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1531" w:bottom="1440" w:left="1531"/></w:sectPr>';
  const parts = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `${declaration}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="16"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`,
    'word/document.xml': `${declaration}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}${page}</w:body></w:document>`,
  };
  const time = new Date(2022, 0, 5);
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, [strToU8(text), { mtime: time }]])),
  );
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

interface HeadedPiece {
  readonly piece: Piece;
  /** For a table, the heading before it; for that heading, itself. */
  readonly heading: string | undefined;
}

function withHeadings(pieces: readonly Piece[]): readonly HeadedPiece[] {
  return pieces.map((piece, index) => {
    const before = pieces[index - 1];
    if (piece.kind === 'table')
      return { piece, heading: before && 'text' in before ? before.text : undefined };
    return {
      piece,
      heading: pieces[index + 1]?.kind === 'table' && 'text' in piece ? piece.text : undefined,
    };
  });
}

function printPiece(
  report: ForeignReport,
  piece: Piece,
  heading: string | undefined,
  style: DocxStyle,
  rng: Rng,
): string {
  if (style.hasOneTable && heading !== undefined)
    return piece.kind === 'table' && piece.table === 'proactive' ? oneTable(report, rng) : '';
  if (piece.kind === 'table') return tables(report, piece.table, style, rng);
  const place = piece.kind === 'title' ? '<w:pPr><w:jc w:val="center"/></w:pPr>' : '';
  return `<w:p>${place}${printRuns(piece.text, rng, piece.kind === 'heading' ? '<w:b/><w:sz w:val="32"/>' : '<w:sz w:val="32"/>')}</w:p>`;
}

function oneTable(report: ForeignReport, rng: Rng): string {
  const ids: readonly TableId[] = ['proactive', 'requests', 'review'];
  const parts = ids.map((id, index) => ({
    heading: report.headings[index + 1] ?? '',
    grid: gridOf(report, id),
  }));
  return printDocxTable(joinGrids(parts), rng);
}

function tables(report: ForeignReport, id: TableId, { isWorn }: DocxStyle, rng: Rng): string {
  const grid = gridOf(report, id);
  const worn = isWorn && rng.chance(0.5) ? jitterColumns(grid, rng) : grid;
  const places = slicePlaces(grid);
  if (!isWorn || places.length === 0 || rng.chance(0.5)) return `${printDocxTable(worn, rng)}<w:p/>`;
  const cut = rng.pick(places);
  const [first, second] = [sliceGrid(worn, 0, cut, false), sliceGrid(worn, cut, worn.rows, rng.chance(0.6))];
  return `${printDocxTable(first, rng)}<w:p><w:r><w:br w:type="page"/></w:r></w:p>${printDocxTable(second, rng)}<w:p/>`;
}
