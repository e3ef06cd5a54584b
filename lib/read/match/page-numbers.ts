import type { VisibleDocument } from '../visible-document';

/** Page numbers that can be nothing else: 第5页 共9页. */
const CERTAIN = /^(?:第\s*\d{1,4}\s*页(?:\s*[/，,]?\s*共\s*\d{1,4}\s*页)?|Page\s+\d{1,4}.*)$/i;

/** 5/9: a page number where another page has the same count. */
const OF_COUNT = /^(\d{1,3})\s*[/／]\s*(\d{1,3})$/;

/** — 5 —, which may be two marks for none around a figure as well. */
const BETWEEN_DASHES = /^([-－—–―]+)\s*(\d{1,3})\s*[-－—–―]+$/;

const NUMBER = /^\d{1,4}$/;
/** So many numbers alone on their lines are the cells of a table, one below the other. */
const MOST_ALONE = 30;
/** Share of the numbers alone on their lines that must count the pages. */
const COUNTING = 0.6;

const known = new WeakMap<VisibleDocument, ReadonlySet<number>>();

/** 页码: the lines of a document that hold the number of a page, by block. */
export function pageNumbers(document: VisibleDocument): ReadonlySet<number> {
  const found = known.get(document) ?? findPageNumbers(document);
  known.set(document, found);
  return found;
}

interface Alone {
  readonly block: number;
  readonly value: number;
}

function findPageNumbers(document: VisibleDocument): ReadonlySet<number> {
  const found = new Set<number>();
  const alone: Alone[] = [];
  const dashed: Alone[] = [];
  const ofCount = new Map<string, number[]>();
  document.forEach((line, block) => {
    if (line.kind !== 'line') return;
    const text = line.text.trim();
    if (CERTAIN.test(text)) found.add(block);
    else if (BETWEEN_DASHES.test(text)) {
      dashed.push({ block, value: Number(BETWEEN_DASHES.exec(text)?.[2]) });
    } else if (OF_COUNT.test(text)) {
      const count = OF_COUNT.exec(text)?.[2] ?? '';
      ofCount.set(count, [...(ofCount.get(count) ?? []), block]);
    } else if (NUMBER.test(text)) alone.push({ block, value: Number(text) });
  });
  for (const blocks of ofCount.values()) if (blocks.length > 1) blocks.forEach((block) => found.add(block));
  for (const { block } of betweenDashes(document, dashed)) found.add(block);
  for (const { block } of alone) if (isAtPageEnd(document, block)) found.add(block);
  for (const { block } of counted(alone)) found.add(block);
  return found;
}

/** Numbers between dashes that count the pages; one alone where no such dash stands for a figure. */
function betweenDashes(document: VisibleDocument, dashed: readonly Alone[]): readonly Alone[] {
  const [first] = dashed;
  if (dashed.length > 1 || !first) return longestChain(dashed);
  const line = document[first.block];
  const dash = line?.kind === 'line' ? (BETWEEN_DASHES.exec(line.text.trim())?.[1]?.[0] ?? '-') : '-';
  // The same dash beside a figure or another dash; behind a digit a dash in a class is no range.
  const figure = new RegExp(
    `(?:^|[\\s\\p{Script=Han}])[${dash}]\\s+[${dash}\\d]+\\s+[${dash}\\d]+\\s+\\S`,
    'u',
  );
  return document.some((one) => one.kind === 'line' && figure.test(one.text)) ? [] : dashed;
}

/** A number alone beside the end of a page. */
function isAtPageEnd(document: VisibleDocument, block: number): boolean {
  const page = document[block]?.page;
  if (page === undefined) return false;
  return [-1, 1].some((step) => {
    const beside = pageBeside(document, block, step);
    return beside !== undefined && beside !== page;
  });
}

/** Page of the nearest block that shows something. */
function pageBeside(document: VisibleDocument, from: number, step: number): number | undefined {
  for (let at = from + step; at >= 0 && at < document.length; at += step) {
    const block = document[at];
    if (block?.kind !== 'line' || block.text.trim() !== '') return block?.page;
  }
  return undefined;
}

/** Numbers that go up by one from page to page, where few others stand alone. */
function counted(alone: readonly Alone[]): readonly Alone[] {
  if (alone.length > MOST_ALONE) return [];
  const longest = longestChain(alone);
  return longest.length > 1 && longest.length >= alone.length * COUNTING ? longest : [];
}

function longestChain(numbers: readonly Alone[]): readonly Alone[] {
  const chains = numbers.map((first, index) => {
    const chain = [first];
    for (const next of numbers.slice(index + 1)) {
      if (next.value === (chain.at(-1)?.value ?? 0) + 1) chain.push(next);
    }
    return chain;
  });
  return chains.reduce((a, b) => (b.length > a.length ? b : a), []);
}
