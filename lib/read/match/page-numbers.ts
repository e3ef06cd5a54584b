import type { VisibleDocument } from '../visible-document';

/** Page numbers that can be nothing else: 第5页 共9页. */
const CERTAIN = /^(?:第\s*\d{1,4}\s*页(?:\s*[/，,]?\s*共\s*\d{1,4}\s*页)?|Page\s+\d{1,4}.*)$/i;

/** 5/9: a page number where another page has the same count. Between figures the same sign is a mark for none. */
const OF_COUNT = /^(\d{1,3})\s{0,2}[/／]\s{0,2}(\d{1,3})$/;

/** — 5 —, which may be two marks for none around a figure as well. */
const BETWEEN_DASHES = /^([-－—–―]+)\s*(\d{1,3})\s*[-－—–―]+$/;

const NUMBER = /^\d{1,4}$/;
/** So many pages numbered in one way show that no other way numbers them. */
const FEWEST = 2;
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

interface Dashed extends Alone {
  /** Its dashes and blanks, the same on all pages. */
  readonly shape: string;
}

function findPageNumbers(document: VisibleDocument): ReadonlySet<number> {
  const found = new Set<number>();
  const add = (numbers: readonly Alone[]) => numbers.forEach(({ block }) => found.add(block));
  const alone: Alone[] = [];
  const dashed: Dashed[] = [];
  const ofCount = new Map<string, Alone[]>();
  document.forEach((line, block) => {
    if (line.kind !== 'line') return;
    const text = line.text.trim();
    if (CERTAIN.test(text)) found.add(block);
    else if (BETWEEN_DASHES.test(text)) {
      const shape = text.replace(/\d+/, '');
      dashed.push({ block, value: Number(BETWEEN_DASHES.exec(text)?.[2]), shape });
    } else if (OF_COUNT.test(text)) {
      const [, page = '', count = ''] = OF_COUNT.exec(text) ?? [];
      ofCount.set(count, [...(ofCount.get(count) ?? []), { block, value: Number(page) }]);
    } else if (NUMBER.test(text)) alone.push({ block, value: Number(text) });
  });
  const certain = found.size;
  for (const [count, pages] of ofCount) if (isCount(pages, Number(count))) add(pages);
  // Where pages are numbered otherwise, dashes around a number are marks for none.
  if (certain < FEWEST) add(betweenDashes(document, dashed));
  add(alone.filter(({ block }) => isAtPageEnd(document, block)));
  add(counted(alone));
  return found;
}

/** Whether numbers go up to a count, each once. */
function isCount(pages: readonly Alone[], count: number): boolean {
  return (
    pages.length > 1 &&
    pages.every(({ value }, index) => value > (pages[index - 1]?.value ?? 0) && value <= count)
  );
}

/** Numbers between the same dashes that count the pages; one alone where no such dash stands for a figure. */
function betweenDashes(document: VisibleDocument, dashed: readonly Dashed[]): readonly Alone[] {
  const [first] = dashed;
  if (dashed.length > 1 || !first) {
    const shapes = [...new Set(dashed.map(({ shape }) => shape))];
    const chains = shapes.map((shape) => longestChain(dashed.filter((one) => one.shape === shape)));
    return chains.reduce((a, b) => (b.length > a.length ? b : a), []);
  }
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
