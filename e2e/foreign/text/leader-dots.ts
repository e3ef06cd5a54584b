import type { ForeignReport, ForeignRow } from '../foreign-report';
import type { TableId } from '../official-form';
import type { Rng } from '../rng';
import { createPageMarks, type PageMarks } from './page-marks';
import { printPieces } from './print-pieces';
import { groupsBefore } from './row-breaks';
import { breakLabel, spaceOut, widthOf } from './wrap-text';

/** 前导符: one figure a line at the right margin, dots from the name of its column to it, the label of its row above. */
export function printLeaderDots(report: ForeignReport, rng: Rng): string {
  const habits: DotHabits = {
    sign: rng.pick(['.', '…', '·', '. ']),
    gap: rng.pick(['', ' ']),
    width: rng.int(40, 64),
    step: rng.pick(['', '  ', '　']),
    spacedShare: rng.pick([0, 0.1, 0.3]),
    pages: createPageMarks(rng, false),
    rng,
  };
  const lines = printPieces(
    report,
    {
      ...(rng.chance(0.7) ? { width: rng.int(25, 32) } : {}),
      indent: rng.pick(['', '　　']),
      heading: (text) => text,
      title: (text) => text,
      pages: habits.pages,
      table: (id) => tableLines[id](report, habits),
    },
    rng,
  );
  return `${lines.join(rng.chance(0.3) ? '\n\n' : '\n')}\n`;
}

interface DotHabits {
  readonly sign: string;
  /** What stands on both sides of the dots. */
  readonly gap: string;
  /** Columns from the left margin to the end of a figure. */
  readonly width: number;
  readonly step: string;
  readonly spacedShare: number;
  readonly pages: PageMarks;
  readonly rng: Rng;
}

const tableLines: Readonly<Record<TableId, (report: ForeignReport, habits: DotHabits) => readonly string[]>> =
  {
    proactive: ({ proactive }, habits) =>
      proactive.flatMap(({ article, heads, rows }) => {
        const names = heads.slice(1);
        const isOneColumn = names.length === 1;
        return [
          article,
          ...(isOneColumn ? names : []),
          ...rows.flatMap((row) =>
            isOneColumn
              ? [dotted(row.label, row.cells[0]?.printed ?? '', 1, habits)]
              : [...labelLines(row.label, 1, habits), ...figureLines(row, names, 2, habits)],
          ),
        ];
      }),

    requests: ({ requests: { head, rows } }, habits) => {
      const [note = '', applicant = '', person = '', organizations = '', total = '', ...kinds] = head.map(
        ([text]) => text,
      );
      return [
        note,
        applicant,
        ...rows.flatMap((row, index) => {
          const depth = row.groups.length;
          const [first, ...rest] = figureLines(row, [person, ...kinds, total], depth + 1, habits);
          return [
            ...(index > 0 && habits.rng.chance(0.05) ? habits.pages.turn() : []),
            ...groupsBefore(rows, index).map((group) => indented(group, row.groups.indexOf(group), habits)),
            ...labelLines(row.label, depth, habits),
            ...(first === undefined ? [] : [first, indented(organizations, depth + 1, habits)]),
            ...rest,
          ];
        }),
      ];
    },

    review: ({ review: { head, rows } }, habits) => {
      const textsAt = (row: number, from: number, to: number) =>
        head
          .filter(([, , , at, column]) => at === row && column >= from && column < to)
          .map(([text]) => text);
      const [reconsideration = '', litigation = ''] = textsAt(0, 0, 15);
      const labels = [reconsideration, ...textsAt(1, 5, 15)];
      return rows.flatMap((row, index) => [
        ...(index === 1 ? [litigation] : []),
        indented(labels[index] ?? '', Math.min(index, 1), habits),
        ...figureLines(row, textsAt(1, 0, 5), 2, habits),
      ]);
    },
  };

function figureLines(
  { cells }: ForeignRow,
  names: readonly string[],
  depth: number,
  habits: DotHabits,
): readonly string[] {
  return names.map((name, index) => dotted(name, cells[index]?.printed ?? '', depth, habits));
}

function dotted(name: string, figure: string, depth: number, habits: DotHabits): string {
  const { sign, gap, width } = habits;
  const start = indented(name, depth, habits) + gap;
  const room = width - widthOf(start) - widthOf(gap + figure);
  return `${start}${sign.repeat(Math.max(4, Math.floor(room / widthOf(sign))))}${gap}${figure}`.trimEnd();
}

function indented(text: string, depth: number, { step }: DotHabits): string {
  return `${step.repeat(depth)}${text}`;
}

function labelLines(label: string, depth: number, habits: DotHabits): readonly string[] {
  const { spacedShare, rng } = habits;
  const parts = label.length > 14 && rng.chance(0.3) ? breakLabel(label, rng) : [label];
  const isSpaced = rng.chance(spacedShare);
  return parts.map((part) => indented(isSpaced ? spaceOut(part) : part, depth, habits));
}
