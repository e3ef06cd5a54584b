import { FOUND, type FoundLabel } from './align-labels';
import type { ExpectedLabel } from './expected-labels';
import { FEWEST } from './doubt-left-overs';
import type { LabelStream } from './label-stream';

/** A label is there whole where it and what stands inside it are no longer than so many of it. */
const WHOLE = 2;

/** 存疑的组: groups not all of whose rows were found, where figures of no row stand: one of them may be printed as a row. */
export function doubtfulGroups(
  { chars }: LabelStream,
  found: readonly FoundLabel[],
  unplaced: number,
): ExpectedLabel[] {
  if (unplaced < FEWEST) return [];
  const text = chars.map(({ char }) => char).join('');
  const whole = new Set(found.filter(isWhole).map(({ label }) => label.row?.id));
  return (
    found
      .filter(({ label }) => label.kind === 'group')
      // Among columns printed one below the other it may stand out of its order.
      .filter(({ label, share }) => share >= FOUND || text.includes(label.chars.join('')))
      .map(({ label }) => label)
      .filter(({ id, part }) => {
        const members = part.rows.filter(({ under }) => under?.at(-1) === id);
        return members.some((row) => !whole.has(row.id));
      })
  );
}

function isWhole({ label, share, first, last }: FoundLabel): boolean {
  return share >= FOUND && last - first < label.chars.length * WHOLE;
}
