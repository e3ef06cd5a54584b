import type { OfficialLabel } from '../../fixtures/official-map/shape';
import { gridOf, type Grid } from '../grid';
import type { ForeignBlock, ForeignReport } from '../foreign-report';
import type { TableId } from '../official-form';
import type { Rng } from '../rng';
import { createPageMarks } from './page-marks';
import { printPieces } from './print-pieces';
import { groupsBefore } from './row-breaks';
import { cutWord, spaceOut } from './wrap-text';

/**
 * 逐列: tables read down instead of across, one cell a line, an empty line for a blank. Either whole sheets were
 * copied column after column, with an empty line for each further place of a merged cell, or a converter took
 * the labels for one block and each column of figures for another.
 */
export function printColumnByColumn(report: ForeignReport, rng: Rng): string {
  const habits: ColumnHabits = {
    cut: rng.pick([1, 2, 9]),
    spacedShare: rng.pick([0, 0.1, 0.3]),
    rng,
  };
  const isSheet = rng.chance(0.4);
  const lines = printPieces(
    report,
    {
      width: rng.int(25, 28),
      indent: rng.pick(['', '　　']),
      heading: (text) => text,
      title: (text) => text,
      pages: createPageMarks(rng, false),
      table: (id) => (isSheet ? sheetLines(gridOf(report, id), habits) : blockLines[id](report, habits)),
    },
    rng,
  );
  return `${lines.join('\n')}\n`;
}

interface ColumnHabits {
  /** Characters of a narrow head that stand together. */
  readonly cut: number;
  readonly spacedShare: number;
  readonly rng: Rng;
}

/** Every place of the sheet has its line, so each column has as many lines as the others. */
function sheetLines({ rows, columns, cells }: Grid, habits: ColumnHabits): readonly string[] {
  return Array.from({ length: columns }, (_, atColumn) =>
    Array.from({ length: rows }, (_, atRow) => {
      const cell = cells.find(({ row, column }) => row === atRow && column === atColumn);
      if (cell === undefined) return '';
      return cell.isFigure ? cell.text : labelLine(cell.text, habits);
    }),
  ).flat();
}

const blockLines: Readonly<
  Record<TableId, (report: ForeignReport, habits: ColumnHabits) => readonly string[]>
> = {
  proactive: ({ proactive }, habits) => proactive.flatMap((block) => articleLines(block, habits)),

  requests: ({ requests: { head, rows } }, habits) => {
    const [note = ''] = head.map(([text]) => text);
    const labels = rows.flatMap(({ label }, index) => [...groupsBefore(rows, index), label]);
    return [
      note,
      ...labels.map((label) => labelLine(label, habits)),
      ...Array.from({ length: 7 }, (_, column) => [
        ...headLines(head, column + 3, habits),
        ...rows.map(({ cells }) => cells[column]?.printed ?? ''),
      ]).flat(),
    ];
  },

  review: ({ review: { head, rows } }, habits) =>
    rows
      .flatMap(({ cells }) => cells)
      .flatMap(({ printed }, column) => [...headLines(head, column, habits), printed]),
};

function articleLines({ article, heads, rows }: ForeignBlock, habits: ColumnHabits): readonly string[] {
  const [name = '', ...columns] = heads;
  return [
    article,
    name,
    ...rows.map(({ label }) => labelLine(label, habits)),
    ...columns.flatMap((head, index) => [head, ...rows.map(({ cells }) => cells[index]?.printed ?? '')]),
  ];
}

/** The words of the head that begin in a column, from top to bottom. */
function headLines(
  head: readonly OfficialLabel[],
  atColumn: number,
  { cut }: ColumnHabits,
): readonly string[] {
  return head
    .filter(([, , , , column]) => column === atColumn)
    .flatMap(([text, , colSpan]) => (colSpan > 1 ? [text] : cutWord(text, cut)));
}

function labelLine(label: string, { spacedShare, rng }: ColumnHabits): string {
  return rng.chance(spacedShare) ? spaceOut(label) : label;
}
