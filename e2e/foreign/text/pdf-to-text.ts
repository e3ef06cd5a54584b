import type { ForeignReport, ForeignRow } from '../foreign-report';
import type { Rng } from '../rng';
import { createPageMarks, type PageMarks } from './page-marks';
import { printPieces } from './print-pieces';
import { figuresOf, freeRows, groupsBefore } from './row-breaks';
import { breakLabel, cutWord, spaceOut } from './wrap-text';

/** What `pdftotext` leaves of a report: figures side by side, narrow labels in pieces, often a blank line after each line. */
export function printPdfToText(report: ForeignReport, rng: Rng): string {
  const pages = createPageMarks(rng, true);
  const habits: Habits = {
    rng,
    pages,
    headCut: rng.pick([1, 2, 2]),
    groupCut: rng.pick([2, 3]),
    isSpaced: rng.chance(0.4),
    areGlued: rng.chance(0.5),
  };
  const lines = printPieces(
    report,
    {
      width: rng.int(25, 28),
      indent: rng.pick(['', '', '　　', '    ']),
      heading: (text) => text,
      title: (text) => text,
      pages,
      table: (table) => {
        if (table === 'proactive') return proactiveLines(report, habits);
        return table === 'requests' ? requestLines(report, habits) : reviewLines(report, habits);
      },
    },
    rng,
  );
  return `\n${lines.join(rng.chance(0.6) ? '\n\n' : '\n')}\n`;
}

interface Habits {
  readonly rng: Rng;
  readonly pages: PageMarks;
  readonly headCut: number;
  readonly groupCut: number;
  readonly isSpaced: boolean;
  readonly areGlued: boolean;
}

/** A word of a narrow cell, in the pieces its lines hold. */
function pieces(text: string, size: number, { isSpaced }: Habits): readonly string[] {
  return cutWord(text, size).map((piece) => (isSpaced ? spaceOut(piece) : piece));
}

/** 标签与数字的相对位置: on one line, above, around, in front. */
function rowLines(
  { label, cells }: ForeignRow,
  isFree: boolean,
  { rng, isSpaced }: Habits,
): readonly string[] {
  const figures = figuresOf({ label, cells, groups: [] });
  const whole = isSpaced && rng.chance(0.2) ? spaceOut(label) : label;
  if (!isFree || figures === '') return [`${whole} ${figures}`.trimEnd()];

  // `5` or `— 5 —` shares the line of its label, or it would pass for a page number.
  if (cells.length === 1 || /^— \S+ —$/.test(figures))
    return [rng.pick([`${whole} ${figures}`, `${figures} ${whole}`])];
  const parts = label.length > 7 ? breakLabel(label, rng) : [whole];
  const [first = '', ...rest] = parts;
  if (parts.length === 1)
    return rng.pick([
      [`${whole} ${figures}`],
      [`${whole} ${figures}`],
      [figures, whole],
      [`${figures} ${whole}`],
    ]);
  return rng.pick([
    [`${whole} ${figures}`],
    [`${whole} ${figures}`],
    [...parts, figures],
    [...parts.slice(0, -1), `${parts.at(-1) ?? ''} ${figures}`],
    [first, figures, ...rest],
    [`${first} ${figures}`, ...rest],
    [figures, ...parts],
  ]);
}

function proactiveLines({ proactive }: ForeignReport, habits: Habits): readonly string[] {
  return proactive.flatMap(({ article, heads, rows }) => {
    const free = freeRows(rows);
    return [
      article,
      heads.join(' '),
      ...rows.flatMap((row, index) => rowLines(row, free[index] ?? false, habits)),
    ];
  });
}

/** The head of 表三 as its narrow cells are read: 自⏎然⏎人, and 总计 stuck to its neighbour. */
function requestHead({ requests: { head } }: ForeignReport, habits: Habits): readonly string[] {
  const [note = '', applicant = '', person = '', organizations = '', total = '', ...kinds] = head.map(
    ([text]) => text,
  );
  const kindLines = kinds.flatMap((kind) => pieces(kind, kind.length > 2 ? habits.headCut : 1, habits));
  return [
    ...breakLabel(note, habits.rng),
    applicant,
    ...pieces(person, habits.headCut, habits),
    organizations,
    ...(habits.areGlued ? [`${total}${kindLines[0] ?? ''}`, ...kindLines.slice(1)] : [total, ...kindLines]),
  ];
}

function requestLines(report: ForeignReport, habits: Habits): readonly string[] {
  const { rows } = report.requests;
  const { rng } = habits;
  const free = freeRows(rows);
  const breaks = free.map((isFree, index) => isFree && (free[index + 1] ?? false) && rng.chance(0.06));

  return [
    ...requestHead(report, habits),
    ...rows.flatMap((row, index) => {
      const isWhole = breaks[index] === true || breaks[index - 1] === true;
      const repeated = rng.chance(0.7) ? requestHead(report, habits) : [];
      return [
        ...groupsBefore(rows, index).flatMap((group) => pieces(group, habits.groupCut, habits)),
        ...rowLines(row, free[index] === true && !isWhole, habits),
        ...(breaks[index] === true ? [...habits.pages.turn(), ...repeated] : []),
      ];
    }),
  ];
}

function reviewLines({ review }: ForeignReport, habits: Habits): readonly string[] {
  const words = (row: number, from: number) =>
    review.head.filter(([, , , at, column]) => at === row && column >= from).map(([text]) => text);
  const narrow = (texts: readonly string[]) => texts.flatMap((text) => pieces(text, habits.headCut, habits));
  const figures = review.rows.map(figuresOf).filter((text) => text !== '');
  return [
    words(0, 0).join(' '),
    ...narrow(words(1, 0).slice(0, 5)),
    words(1, 5).join(' '),
    ...narrow(words(2, 0)),
    ...(figures.length > 0 ? [figures.join(' ')] : []),
  ];
}
