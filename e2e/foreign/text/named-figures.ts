import type { ForeignReport, ForeignRow } from '../foreign-report';
import type { TableId } from '../official-form';
import type { Rng } from '../rng';
import { breakNamed } from './break-named';
import { printPieces } from './print-pieces';
import { groupsBefore } from './row-breaks';
import { spaceOut } from './wrap-text';

/** 文字版: a table told in words, as it is sent in a message. Each figure stands behind the name of its column. */
export function printNamedFigures(report: ForeignReport, rng: Rng): string {
  const habits: NamedHabits = {
    joint: rng.pick(['：', ':', ' ']),
    separator: rng.pick(['，', '、', '；']),
    end: rng.pick(['', '。', '；']),
    mark: rng.pick(['', '', '- ', '* ', '• ']),
    isIndented: rng.chance(0.5),
    gathers: rng.chance(0.5),
    omitsBlanks: rng.chance(0.5),
    ...(rng.chance(0.5) ? { width: rng.int(26, 36) } : {}),
    spacedShare: rng.pick([0, 0.1, 0.3]),
    rng,
  };
  const lines = printPieces(
    report,
    {
      ...(habits.width === undefined ? {} : { width: habits.width }),
      indent: '',
      heading: (text) => text,
      title: (text) => text,
      table: (id) => tableLines[id](report, habits),
    },
    rng,
  );
  return `${lines.join(rng.chance(0.5) ? '\n\n' : '\n')}\n`;
}

interface NamedHabits {
  readonly joint: string;
  readonly separator: string;
  readonly end: string;
  readonly mark: string;
  readonly isIndented: boolean;
  /** 法人或其他组织（…）: the five kinds of organization in brackets behind their group. */
  readonly gathers: boolean;
  /** Whether a blank is left out with its name, or its name stands with nothing behind it. */
  readonly omitsBlanks: boolean;
  readonly width?: number;
  readonly spacedShare: number;
  readonly rng: Rng;
}

const tableLines: Readonly<
  Record<TableId, (report: ForeignReport, habits: NamedHabits) => readonly string[]>
> = {
  proactive: ({ proactive }, habits) =>
    proactive.flatMap(({ article, heads, rows }) => [
      article,
      ...rows.flatMap((row) => rowLines(row, 0, heads.slice(1), undefined, habits)),
    ]),

  requests: ({ requests: { head, rows } }, habits) => {
    const [note = '', , person = '', organizations = '', total = '', ...kinds] = head.map(([text]) => text);
    return [
      note,
      ...rows.flatMap((row, index) => [
        ...groupsBefore(rows, index).map((group) => itemOf(group, row.groups.indexOf(group), habits)),
        ...rowLines(row, row.groups.length, [person, ...kinds, total], organizations, habits),
      ]),
    ];
  },

  review: ({ review: { head, rows } }, habits) => {
    const textsAt = (row: number, from: number, to: number) =>
      head.filter(([, , , at, column]) => at === row && column >= from && column < to).map(([text]) => text);
    const [reconsideration = '', litigation = ''] = textsAt(0, 0, 15);
    const names = textsAt(1, 0, 5);
    const labels = [reconsideration, ...textsAt(1, 5, 15)];
    return rows.flatMap((row, index) => [
      ...(index === 1 ? [itemOf(litigation, 0, habits)] : []),
      ...rowLines({ ...row, label: labels[index] ?? '' }, index === 0 ? 0 : 1, names, undefined, habits),
    ]);
  },
};

function itemOf(text: string, depth: number, { mark, isIndented }: NamedHabits): string {
  return `${isIndented ? '  '.repeat(depth) : ''}${mark}${text}`;
}

function rowLines(
  { label, cells }: ForeignRow,
  depth: number,
  names: readonly string[],
  organizations: string | undefined,
  habits: NamedHabits,
): readonly string[] {
  const { joint, separator, end, gathers, omitsBlanks, width, spacedShare, rng } = habits;
  const lead = itemOf(rng.chance(spacedShare) ? spaceOut(label) : label, depth, habits);
  if (cells.every(({ printed }) => printed === '')) return [`${lead}：`];

  const pairs = names.map((name, index) => {
    const figure = cells[index]?.printed ?? '';
    return figure === '' && omitsBlanks ? [] : [`${name}${joint}${figure}`.trimEnd()];
  });
  const join = (from: number, to: number) => pairs.slice(from, to).flat().join(separator);
  const gathered = organizations !== undefined && gathers && join(1, -1) !== '';
  const parts = gathered
    ? [join(0, 1), `${organizations}（${join(1, -1)}）`, pairs.at(-1)?.join('') ?? '']
    : [join(0, pairs.length)];
  const told = `${lead}：${parts.filter((part) => part !== '').join(separator)}${end}`;
  return width === undefined ? [told] : breakNamed(told, width);
}
