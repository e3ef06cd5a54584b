import { partsExamples } from '../examples/told-examples';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { findingAbout } from './cell-count';
import { countsIn, type Count } from './counts';
import { toldIn, type Told } from './told';

interface Breakdown {
  readonly total: Count;
  readonly parts: readonly Count[];
  /** 等, 其余: not all parts are named. */
  readonly isOpen: boolean;
}

const OPENS = /其中|分别(?:为|是)|包括|分为|^：|[件条次]中，|[件条次]（|：/;
const TAIL = /(?:合计|共计|总计|累计)[^，]*$/;
const OPEN = /等|占|其余|另|例如|涉及|主要|较|集中|最多|含|以及其他|除/;
const OTHER_VERB = /办结|答复|结转|收到|新收|全年|同比|[比较]|增加|减少|(?<!公)共|上年|占/;
/** 较上年增加3件 is neither whole nor part. */
const CHANGE = /增加|减少|增长|上升|下降|多$|少$/;
const PARENTHESES = /（[^（）]*）/g;

/** N11: 共N条，其中A a条，B b条: more than the whole, or less where nothing else is left. */
export const partsAddUp: Rule = {
  id: 'N11',
  severity: 'doubt',
  name: '分项之和与总数相符',
  source: '常理',
  examples: partsExamples,
  check: (context) => {
    const all = toldIn(context);
    return all.flatMap((told, index) => {
      const wrong = breakdownsOf(told, all[index - 1]).find(isWrong);
      return wrong ? [findingOf(told, wrong)] : [];
    });
  },
};

function isWrong({ total, parts, isOpen }: Breakdown): boolean {
  const sum = sumOf(parts);
  if (parts.length < 2 || total.isRough || parts.some(({ isRough }) => isRough)) return false;
  return sum > total.value || (sum < total.value && !isOpen && sum * 2 >= total.value);
}

function findingOf(told: Told, { total, parts }: Breakdown): Finding {
  const [sum, unit] = [String(sumOf(parts)), total.unit];
  const added = parts.map(({ text }) => text).join(' + ');
  return findingAbout(told, {
    ruleId: 'N11',
    severity: 'doubt',
    message: `分项合计 ${added} = ${sum} ${unit}，写的总数是 ${String(total.value)} ${unit}。核对后改成一致。`,
    cells: [],
  });
}

function breakdownsOf(told: Told, before: Told | undefined): readonly Breakdown[] {
  const words = told.words.replace(PARENTHESES, '');
  const counts = countsIn(words).filter(({ left }) => !CHANGE.test(left));
  const inside = Array.from(told.words.matchAll(/([^（）]*)（([^（）]*)）/g)).flatMap(
    ([, head = '', list = '']) => {
      const total = countsIn(head).at(-1);
      const parts = countsIn(list);
      if (!total || !head.endsWith(total.unit)) return [];
      return [{ total, parts: sameUnit(total, parts), isOpen: OPEN.test(list) }];
    },
  );
  return [
    ...inside,
    ...leading(words, counts),
    ...trailing(words, counts),
    ...continued(words, counts, told, before),
  ];
}

/** The whole first. */
function leading(words: string, counts: readonly Count[]): readonly Breakdown[] {
  return counts.flatMap((total, index) => {
    const next = counts[index + 1];
    if (!next) return [];
    const between = words.slice(total.end, next.at);
    const marked = OPENS.test(between) || /^(?:[^，]{0,12})中，/.test(between);
    return marked ? [breakdown(words, total, counts.slice(index + 1))] : [];
  });
}

/** The whole last: 共计306条. */
function trailing(words: string, counts: readonly Count[]): readonly Breakdown[] {
  const total = counts.at(-1);
  if (!total || !TAIL.test(total.left) || /办结|答复|结转/.test(total.left)) return [];
  const parts = counts.slice(0, -1);
  const isPlain = parts.every(
    ({ left, unit }) => unit === total.unit && !/办结|答复|结转|新收|增加|减少/.test(left),
  );
  return isPlain && !/其中/.test(words)
    ? [{ total, parts, isOpen: OPEN.test(words.replace(/涉及/g, '')) }]
    : [];
}

/** The whole in the sentence before: 公开500件。其中：…… */
function continued(
  words: string,
  counts: readonly Count[],
  told: Told,
  before: Told | undefined,
): readonly Breakdown[] {
  const [total, ...others] = before?.place === told.place ? before.counts : [];
  if (!/^其中/.test(words) || !total || others.length > 0) return [];
  return [breakdown(words, total, counts)];
}

function breakdown(words: string, total: Count, following: readonly Count[]): Breakdown {
  const parts: Count[] = [];
  for (const count of following) {
    const [first] = parts;
    const isOther = first !== undefined && OTHER_VERB.test(count.left) && !OTHER_VERB.test(first.left);
    const isNested = /其中/.test(count.left) && first !== undefined;
    if (
      count.unit !== total.unit ||
      isOther ||
      isNested ||
      /，其中|：其中/.test(gap(words, parts.at(-1), count))
    )
      break;
    parts.push(count);
  }
  const last = parts.at(-1);
  return {
    total,
    parts,
    isOpen: OPEN.test(words.slice(total.end, (last?.end ?? total.end) + RIGHT)) || isMore(words, last),
  };
}

/** How far behind the last part 等 or 其余 may stand. */
const RIGHT = 2;

function isMore(words: string, last: Count | undefined): boolean {
  return last !== undefined && /其余|其他/.test(words.slice(last.end));
}

function gap(words: string, last: Count | undefined, next: Count): string {
  return last ? words.slice(last.end, next.at) : '';
}

function sameUnit(total: Count, parts: readonly Count[]): readonly Count[] {
  return parts.every(({ unit }) => unit === total.unit) ? parts : [];
}

function sumOf(parts: readonly Count[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}
