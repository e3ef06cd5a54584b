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
  /** 复议6件和诉讼3件，其中……: both wholes together. */
  readonly together?: number;
}

const OPENS =
  /其中|分别(?:为|是)|包括|分为|^：|[件条次]中，|[件条次]（|：|[从按][^，]{1,8}[看分]，|(?:渠道|类型|结果)中，/;
/** 复议3件，维持2件、纠正1件 */
const OUTCOME = /维持|纠正|其他结果|未审结|正在审理/;
const TAIL = /(?:合计|共计|总计|累计)[^，]*$/;
const OPEN = /等|占|其余|另|例如|涉及|主要|较|集中|最多|含|以及其他|除/;
const OTHER_VERB = /办结|答复|结转|收到|新收|全年|同比|[比较]|增加|减少|(?<!公)共|上年|占/;
/** 较上年增加3件 is neither whole nor part. */
const CHANGE = /增加|减少|增长|上升|下降|多$|少$/;
/** Where another list or another count begins. */
const NEXT =
  /结转|办结|[已共]办理|理完|答复|收到|新收|未|仍|另|其余|剩余|下年|诉讼|复议|应诉|正在|全年|跨年|12月|^占/;
const STILL_PART = /尚?未(?:审结|公开|提供|答复)|正在审理|其他答复/g;
/** （2023年为9件）, （另上年结转2件） */
const ASIDE = /年|另|[比较]|同比/;
const PARENTHESES = /（[^（）]*）/g;

/** N11: 共N条，其中A a条，B b条: more than the whole, or less where nothing else is left. */
export const partsAddUp: Rule = {
  id: 'N11',
  severity: 'doubt',
  name: '分项之和与总数相符',
  source: '常理',
  check: (context) => {
    const all = toldIn(context);
    return all.flatMap((told, index) => {
      if (goesOn(told.before)) return [];
      const chain = chainFrom(all, index);
      const whole = chain.map(({ words }) => words).join('；');
      const wrong = breakdownsOf(whole, told.before).find(isWrong);
      return wrong ? [findingOf(saying(chain, wrong) ?? told, wrong)] : [];
    });
  },
};

function isWrong({ total, parts, isOpen, together }: Breakdown): boolean {
  if (parts.length === 0 || total.isRough || parts.some(({ isRough }) => isRough)) return false;
  // 公开73条，其中网站73条、公众号73条: each way tells all.
  if (parts.length > 1 && parts.every(({ value }) => value === total.value)) return false;
  // What follows a list that adds up is counted for itself: 结转1件, 行政诉讼2件.
  let upTo = 0;
  const addsUp = parts.some(({ value }, index) => {
    upTo += value;
    const next = parts[index + 1];
    return upTo === total.value && (next === undefined || beginsAnother(next));
  });
  const sum = sumOf(parts);
  if (addsUp || (together !== undefined && sum <= together)) return false;
  if (sum > total.value) return parts.length > 1 || !ASIDE.test(parts[0]?.left ?? '');
  return parts.length > 1 && !isOpen && sum * 2 >= total.value;
}

function beginsAnother({ left, right }: Count): boolean {
  return NEXT.test((left + right).replace(STILL_PART, ''));
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

/** A semicolon ends no list. */
function goesOn(told: Told | undefined): boolean {
  return told !== undefined && !told.sentence.closes && /[；;]$/.test(told.sentence.text);
}

/** A sentence and those that go on from it. */
function chainFrom(all: readonly Told[], from: number): readonly Told[] {
  const told = all[from];
  if (!told) return [];
  return goesOn(told) && all[from + 1]?.before === told ? [told, ...chainFrom(all, from + 1)] : [told];
}

/** The sentence that tells the whole. */
function saying(chain: readonly Told[], { total }: Breakdown): Told | undefined {
  return chain.find(({ words }) => words.includes(total.left + total.text + total.unit));
}

function breakdownsOf(whole: string, before: Told | undefined): readonly Breakdown[] {
  const words = whole.replace(PARENTHESES, '');
  const counts = countsIn(words).filter(({ left }) => !CHANGE.test(left));
  const inside = Array.from(whole.matchAll(/([^（）]*)（([^（）]*)）/g)).flatMap(
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
    ...continued(words, counts, before),
  ];
}

/** The whole first. */
function leading(words: string, counts: readonly Count[]): readonly Breakdown[] {
  return counts.flatMap((total, index) => {
    const next = counts[index + 1];
    // 收到12件，上年结转2件，其中……: of both together, or of the first.
    if (!next || /上年结转/.test(total.left)) return [];
    const between = words.slice(total.end, next.at);
    const ends = OUTCOME.test(next.left) && !OUTCOME.test(total.left) && /^，/.test(between);
    const marked = OPENS.test(between) || /^(?:[^，]{0,12})中，/.test(between) || ends;
    if (!marked) return [];
    const found = breakdown(words, total, counts.slice(index + 1));
    const previous = counts[index - 1];
    const isJoined = previous?.unit === total.unit && /^[和及与、]/.test(words.slice(previous.end));
    return [isJoined ? { ...found, together: previous.value + total.value } : found];
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
function continued(words: string, counts: readonly Count[], before: Told | undefined): readonly Breakdown[] {
  const [total, ...others] = before?.counts ?? [];
  if (!/^其中/.test(words) || !total || others.length > 0) return [];
  return [breakdown(words, total, counts)].filter(({ parts }) => parts.length > 1);
}

function breakdown(words: string, total: Count, following: readonly Count[]): Breakdown {
  const parts: Count[] = [];
  // 自然人9件、法人3件；网络8件、信函4件: a semicolon begins another list where commas made the first.
  let isBySemicolons = false;
  for (const count of following) {
    const [first] = parts;
    const isOther = first !== undefined && OTHER_VERB.test(count.left) && !OTHER_VERB.test(first.left);
    const isNested = /其中/.test(count.left) && first !== undefined;
    if (
      count.unit !== total.unit ||
      isOther ||
      isNested ||
      (parts.length > 1 && !isBySemicolons && gap(words, parts.at(-1), count).includes('；')) ||
      /，其中|：其中/.test(gap(words, parts.at(-1), count))
    )
      break;
    if (parts.length > 0) isBySemicolons ||= gap(words, parts.at(-1), count).includes('；');
    parts.push(count);
  }
  const last = parts.at(-1);
  return {
    total,
    parts,
    isOpen:
      OPEN.test(words.slice(total.end, (last?.end ?? total.end) + RIGHT)) ||
      (last !== undefined && /其余|其他/.test(words.slice(last.end))),
  };
}

/** How far behind the last part 等 or 其余 may stand. */
const RIGHT = 2;

function gap(words: string, last: Count | undefined, next: Count): string {
  return last ? words.slice(last.end, next.at) : '';
}

function sameUnit(total: Count, parts: readonly Count[]): readonly Count[] {
  return parts.every(({ unit }) => unit === total.unit) ? parts : [];
}

function sumOf(parts: readonly Count[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}
