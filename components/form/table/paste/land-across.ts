import type { Table } from '@/lib/template/types';
import { cellsOf, type Cell } from '@/lib/template/walk';
import { kindOfText, type BlockView } from './block-view';
import { headTexts } from './head-columns';
import type { Landing } from './landing';
import { lineMatcher, type LineMatcher } from './line-matcher';
import { namedColumns, namedRows } from './named-lines';
import { placeTexts } from './place-texts';
import { aimUnder } from './value-aim';

/**
 * 表四: one line of figures under heads that name the row (复议后起诉) and the column (结果维持). Null where the heads do not
 * say for every figure where it belongs.
 */
export function landAcross(table: Table, view: BlockView): Landing | null {
  if (table.layout !== 'across') return null;
  const isFigures = (row: number) =>
    view
      .cellsFrom(row, 0)
      .some(({ text }) => kindOfText(text) === 'figure' || kindOfText(text) === 'placeholder');
  const rows = Array.from({ length: view.rows }, (_, row) => row);
  const [line, ...more] = rows.filter(isFigures);
  if (line === undefined || more.length > 0) return null;

  const heads = rows.slice(0, line);
  const findRow = lineMatcher(namedRows(table));
  const findColumn = lineMatcher(namedColumns(table, table));
  const cells = cellsOf(table);
  const cellUnder = (column: number): Cell | undefined => {
    const row = firstId(headTexts(carried(view, heads), heads, column), findRow);
    const named = firstId(headTexts(view, heads, column), findColumn);
    return cells.find((candidate) => candidate.row.id === row && candidate.column.id === named);
  };
  const taken = new Set<string>();
  const values = view.cellsFrom(line, 0).filter(({ text }) => kindOfText(text) !== 'words');
  const first = values.map(({ column }) => {
    const cell = cellUnder(column);
    const isTwice = cell !== undefined && taken.has(cell.address);
    if (cell) taken.add(cell.address);
    return isTwice ? null : (cell ?? null);
  });
  const aimed = values.map((value, at) =>
    aimUnder(value, first[at] ?? null, (column) => cellUnder(column)?.address, taken),
  );
  if (aimed.some(({ to, text, isMerged }) => !to && !isMerged && text !== '')) return null;
  const { places, notes } = placeTexts(aimed);
  return {
    lines: [{ number: line + 1, label: '', texts: values.map(({ text }) => text), places, notes }],
    notes: [],
  };
}

/** A view in which blanks right of a head belong to it, as merged heads come in text with tabs. */
function carried(view: BlockView, heads: readonly number[]): BlockView {
  return {
    ...view,
    at(row, column) {
      const isMerged = heads.includes(row) && row !== heads[heads.length - 1];
      for (let at = column; isMerged && at >= 0; at -= 1) {
        const cell = view.at(row, at);
        if (cell && cell.text !== '') return cell;
      }
      return view.at(row, column);
    },
  };
}

/** The first of some labels, innermost first, that surely names a line. */
function firstId(texts: readonly string[], find: LineMatcher): string | undefined {
  return texts
    .map((text) => find(text))
    .flatMap((match) =>
      match.kind === 'line' && match.isSure && !match.line.isGroup ? [match.line.id] : [],
    )[0];
}
