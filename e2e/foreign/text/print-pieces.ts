import type { ForeignReport } from '../foreign-report';
import { outlineOf } from '../outline';
import type { TableId } from '../official-form';
import type { Rng } from '../rng';
import { endsBlank } from './row-breaks';
import type { PageMarks } from './page-marks';
import { wrapText } from './wrap-text';

export interface PieceStyle {
  /** Han characters a line; prose is printed in one line where it is absent. */
  readonly width?: number;
  readonly indent: string;
  readonly heading: (text: string) => string;
  readonly title: (text: string) => string;
  readonly pages?: PageMarks;
  readonly table: (table: TableId) => readonly string[];
}

/** The lines of a whole report; tables are printed by the layout itself, pages turn between lines of prose. */
export function printPieces(report: ForeignReport, style: PieceStyle, rng: Rng): readonly string[] {
  let lastTable: TableId | undefined;
  const turn = () => style.pages?.turn() ?? [];

  return outlineOf(report).flatMap((piece) => {
    if (piece.kind === 'table') {
      lastTable = piece.table;
      return style.table(piece.table);
    }
    if (piece.kind === 'title') return [style.title(piece.text)];
    if (piece.kind === 'heading') {
      const mayTurn = lastTable === undefined || !endsBlank(report, lastTable);
      lastTable = undefined;
      return [...(mayTurn && rng.chance(0.3) ? turn() : []), style.heading(piece.text)];
    }
    const text =
      piece.kind === 'paragraph' || piece.kind === 'aspect' ? `${style.indent}${piece.text}` : piece.text;
    const lines = style.width === undefined ? [text] : wrapText(text, style.width);
    return lines.flatMap((line) => (style.pages && rng.chance(0.03) ? [...turn(), line] : [line]));
  });
}
