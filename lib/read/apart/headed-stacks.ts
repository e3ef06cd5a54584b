import { likeness } from '@/lib/template/label-likeness';
import type { Column } from '@/lib/template/types';
import type { CellLine } from './cell-lines';

/** 一列: lines of labels that end in the head of a column, and the lines below them down to the next label. */
export interface Stack {
  readonly labels: readonly CellLine[];
  readonly figures: readonly CellLine[];
}

/** A column known by its head, and what stands above that. */
export interface HeadedStack {
  readonly above: readonly CellLine[];
  readonly head: CellLine;
  readonly figures: readonly CellLine[];
}

/** Share of a head that must stand there as the form has it. */
const SAME = 0.7;
/** Most lines that a head is broken into. */
const MOST_PIECES = 12;

export function stacksOf(lines: readonly CellLine[]): Stack[] {
  const stacks: { labels: CellLine[]; figures: CellLine[] }[] = [];
  lines.forEach((line, index) => {
    const isLabel = line.kind === 'label';
    if (isLabel && lines[index - 1]?.kind !== 'label') stacks.push({ labels: [], figures: [] });
    const own = stacks.at(-1);
    (isLabel ? own?.labels : own?.figures)?.push(line);
  });
  return stacks;
}

/** By the last labels that are most like the head. */
export function headedStack({ label }: Column, stack: Stack | undefined): HeadedStack | undefined {
  const { labels = [], figures = [] } = stack ?? {};
  const count = endLike(labels, label);
  const head = joined(labels.slice(-count));
  return count === 0 || !head ? undefined : { above: labels.slice(0, -count), head, figures };
}

/** The names of groups at the end of some labels, outermost first, and what stands before them. */
export function groupsAtEnd(
  labels: readonly CellLine[],
  groups: readonly string[],
): { readonly names: readonly (CellLine | undefined)[]; readonly rest: readonly CellLine[] } {
  let rest = labels;
  const names = [...groups].reverse().map((group) => {
    const count = endLike(rest, group);
    const name = joined(rest.slice(rest.length - count));
    rest = rest.slice(0, rest.length - count);
    return name;
  });
  return { names: names.reverse(), rest };
}

/** How many lines at the end of some labels are most like a label of the form, 0 where none are. */
function endLike(labels: readonly CellLine[], label: string): number {
  let [best, most] = [0, 0];
  for (let count = 1; count <= Math.min(MOST_PIECES, labels.length); count += 1) {
    const share = likeness(joined(labels.slice(-count))?.text ?? '', label);
    if (share >= SAME && share > most) [best, most] = [count, share];
  }
  return best;
}

/** Pieces of a label, one below the other, as one. */
function joined(lines: readonly CellLine[]): CellLine | undefined {
  const [first] = lines;
  return first && { ...first, text: lines.map(({ text }) => text).join('') };
}
