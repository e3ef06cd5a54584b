import { pageNumbers } from '../match/page-numbers';
import { valuesInLine, isValueText } from '../match/value-text';
import type { VisibleDocument } from '../visible-document';

/** 一行一格: a line that is one cell of a table. */
export interface CellLine {
  readonly block: number;
  readonly text: string;
  readonly kind: 'label' | 'value' | 'blank';
}

/** A line as long as that is prose. */
const LONGEST = 60;
/** So few lines are no table, and so many are more than one. */
const FEWEST = 4;
const MOST = 1200;

/** The lines of some blocks where each of them is one cell, undefined where one is not or a page ends among them. */
export function cellLines(document: VisibleDocument, blocks: readonly number[]): CellLine[] | undefined {
  const numbers = pageNumbers(document);
  const lines: CellLine[] = [];
  let isOver = false;
  for (const block of blocks) {
    const shown = document[block];
    if (shown?.kind !== 'line') return undefined;
    const text = shown.text.trim();
    if (lines.length === 0 && (text === '' || numbers.has(block))) continue;
    if (isOver && text !== '' && !numbers.has(block)) return undefined;
    isOver ||= numbers.has(block);
    if (isOver) continue;
    if (lines.length === MOST) return undefined;
    const kind = kindOf(text);
    if (!kind) return undefined;
    lines.push({ block, text, kind });
  }
  return lines.length < FEWEST ? undefined : withoutSpacing(lines);
}

function kindOf(text: string): CellLine['kind'] | undefined {
  if (text === '') return 'blank';
  if (isValueText(text)) return 'value';
  return text.replace(/\s/g, '').length > LONGEST || valuesInLine(text).length > 0 ? undefined : 'label';
}

/** Some programs put an empty line between all lines. */
function withoutSpacing(lines: readonly CellLine[]): CellLine[] {
  const isSpaced = lines.every(({ kind }, index) => index % 2 === 0 || kind === 'blank');
  return lines.filter((_, index) => !isSpaced || index % 2 === 0);
}
