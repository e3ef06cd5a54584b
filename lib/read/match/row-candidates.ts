import { likeness } from '@/lib/template/label-likeness';
import type { Row, Table } from '@/lib/template/types';
import { rowName, type Part } from '@/lib/template/walk';
import { FOUND, type FoundLabel } from './align-labels';
import type { LabelStream } from './label-stream';
import { leftOverText } from './left-over-text';
import { otherTexts, type OtherText } from './other-texts';
import type { RowSpan } from './row-costs';

/** A line of the document that may hold figures: a row of the form, a group printed as a row, or an unknown one. */
export interface RowCandidate extends RowSpan {
  readonly part: Part;
  /** Id of the row or group of the form. */
  readonly id?: string;
  readonly name: string;
}

/** Likeness that makes a row standing out of order the one that is missing. */
const SAME = 0.85;

const BLANK_COST = 2.5;
/** Text that is no label of the form is seldom the label of a row without figures. */
const OTHER_COST = 1.5;
/** A group with its rows, and one printed as a row in their place. */
const GROUP_COST = 3;
const STAND_IN_COST = 0.1;
/** More rows than that stand in no report. */
const MOST_OTHERS = 200;

const NO_EXPLANATIONS: ReadonlySet<number> = new Set();

/** 可能的行, in the order of the document. */
export function rowCandidates(
  table: Table,
  stream: LabelStream,
  found: readonly FoundLabel[],
  explanations: ReadonlySet<number> = NO_EXPLANATIONS,
): RowCandidate[] {
  const sure = found.filter(({ share }) => share >= FOUND);
  const rows = sure.flatMap((one) =>
    one.label.row ? [officialRow(table, one.label.part, one.label.row, one)] : [],
  );
  const there = new Set(rows.map(({ id }) => id));
  const known = [...rows, ...sure.flatMap((one) => standIn(table, one, there))];
  const missing = found.filter(({ label, share }) => label.row && share < FOUND);
  const taken = new Set(sure.flatMap(({ at }) => at.filter((index) => index >= 0)));
  const isLeftOver = leftOverText(stream, known, sure);
  const others = otherTexts(table, stream, taken, explanations)
    .filter((other) => !isLeftOver(other))
    .filter((other) => isWithin(other, stream, sure))
    .slice(0, MOST_OTHERS)
    .flatMap((other) => otherRow(table, other, known, missing) ?? []);
  return [...known, ...others].sort((a, b) => a.found.first - b.found.first);
}

function officialRow(table: Table, part: Part, row: Row, { first, last }: RowSpan['found']): RowCandidate {
  return {
    found: { first, last },
    part,
    id: row.id,
    name: rowName(table, row),
    size: part.columns.length,
    blankCost: BLANK_COST,
    takeCost: 0,
  };
}

/** A group none of whose rows is there may itself be a row: （六）其他处理, but not 三、本年度办理结果. */
function standIn(table: Table, { label, first, last }: FoundLabel, there: ReadonlySet<string | undefined>) {
  const members = label.part.rows.filter(({ under }) => under?.includes(label.id));
  if (label.kind !== 'group' || members.some(({ id }) => there.has(id))) return [];
  const isInnermost = members.every(({ under }) => under?.at(-1) === label.id);
  return [
    {
      found: { first, last },
      part: label.part,
      id: label.id,
      name: table.groups?.[label.id]?.label ?? label.id,
      size: label.part.columns.length,
      blankCost: isInnermost ? BLANK_COST : 0,
      takeCost: isInnermost ? STAND_IN_COST : GROUP_COST,
    },
  ];
}

/** A row that the form does not have, or one of the form that stands out of its order. */
function otherRow(
  table: Table,
  { first, last, text, words }: OtherText,
  known: readonly RowCandidate[],
  missing: readonly FoundLabel[],
): RowCandidate | undefined {
  const same = missing.filter(({ label }) => label.row && likeness(label.row.label, words) >= SAME);
  const [only] = same;
  if (only?.label.row && same.length === 1) {
    return officialRow(table, only.label.part, only.label.row, { first, last });
  }
  const before = known.filter(({ found }) => found.last < first).sort((a, b) => b.found.last - a.found.last);
  const part = (before[0] ?? known[0])?.part;
  const size = part?.columns.length ?? 0;
  return part && { found: { first, last }, part, name: text, size, blankCost: OTHER_COST, takeCost: 0 };
}

/** Whether a text stands in the table, or right below its last row with as many figures. */
function isWithin(
  { first, last }: OtherText,
  { chars, runs }: LabelStream,
  sure: readonly FoundLabel[],
): boolean {
  const labels = sure.filter(({ label }) => label.kind !== 'head' || label.column);
  const from = Math.min(...labels.map((one) => one.first));
  const to = Math.max(...labels.map((one) => one.last));
  if (first < from) return false;
  if (last < to) return true;
  const before = runs.filter(({ at }) => at > to && at <= first);
  const own = runs.find(({ at }) => at === last + 1);
  return (
    before.length === 1 &&
    own?.values[0]?.line === chars[last]?.line &&
    own?.values.length === before[0]?.values.length
  );
}
