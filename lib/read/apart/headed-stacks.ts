import { likeness } from '@/lib/template/label-likeness';
import type { Column } from '@/lib/template/types';
import type { CellLine } from './cell-lines';

/** 一列: lines of labels that end in the head of a column, and the lines below them down to the next label. */
export interface Stack {
  readonly labels: readonly CellLine[];
  readonly figures: readonly CellLine[];
}

/** A column known by its head, and what stands above that. */
export interface HeadedStack extends Stack {
  readonly above: readonly CellLine[];
  readonly head: readonly CellLine[];
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
  let best: HeadedStack | undefined;
  let most = SAME;
  for (let count = 1; count <= Math.min(MOST_PIECES, labels.length); count += 1) {
    const head = labels.slice(-count);
    const share = likeness(textOf(head), label);
    if (share < most || (best && share === most)) continue;
    best = { labels, figures, head, above: labels.slice(0, -count) };
    most = share;
  }
  return best;
}

export function textOf(lines: readonly CellLine[]): string {
  return lines.map(({ text }) => text).join('');
}
