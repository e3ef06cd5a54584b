import type { RequestsTold } from '@/lib/template/told-types';
import { checksOf, ruleIdsOf } from '../places';
import type { Context, Rule } from '../rule';
import { countAt, findingAbout } from './cell-count';
import { isPieces, type Count } from './counts';
import { readNumeral } from './numerals';
import { isAboutRequests } from './request-facts';
import { toldIn, type Told } from './told';

/** 占比 as it is printed: 46.2 with one decimal is 462 and 10. */
interface Share {
  readonly shown: string;
  readonly scaled: number;
  readonly scale: number;
  readonly at: number;
  /** 全部申请的, 办结总数的: what it is a share of, where that is said. */
  readonly of: string;
}

const SHARE =
  /占(?:比|有)?(?:了|为|约|达|到)*([^，。；（）\d]{0,12}?)(?:约|的|为|达)*(?:(\d+(?:\.\d+)?)%|百分之([零〇一二三四五六七八九十百]+))/g;
/** 占全部申请的, 占答复总量的: all requests, and no number that happens to stand before. */
const NAMED = /(?:申请|新收|收件|受理|办结|答复|办理).{0,4}的$|全部|总[数量]/;
const HUNDRED = 100;

/** N10: x件，占p%: against what it may be a share of, with one unit of the last printed digit to spare. */
export const shareTold: Rule = {
  id: 'shareTold',
  severity: 'doubt',
  name: '占比与件数相符',
  source: '常理',
  idsIn: (template) => ruleIdsOf(template, 'shareTold'),
  check: (context) =>
    checksOf(context.template, 'shareTold').flatMap((check) => {
      return toldIn(context).flatMap((told) => {
        for (const share of sharesIn(told)) {
          const part = partOf(told, share);
          if (!part) continue;
          const { totals, stated, cells } = basesOf(context, check, told, part, share);
          const table = cells.map(({ value }) => value);
          const [base] = [...totals, ...table].filter((one) => one > 0 && one >= part.value);
          if (base === undefined) continue;
          if ([...stated, ...table].some((one) => one > 0 && isShare(part.value, one, share))) continue;
          return [
            findingAbout(told, {
              ruleId: check.rule,
              severity: 'doubt',
              message: `写 ${String(part.value)} ${part.unit}占 ${share.shown}，按 ${String(base)} ${part.unit}计算应为 ${percentOf(part.value, base)}。核对件数和占比。`,
              cells: [],
            }),
          ];
        }
        return [];
      });
    }),
};

function sharesIn({ words }: Told): readonly Share[] {
  return Array.from(words.matchAll(SHARE), (match) => {
    const [, of = '', digits, chinese = ''] = match;
    const text = digits ?? String(readNumeral(chinese) ?? '');
    const decimals = text.split('.')[1]?.length ?? 0;
    const scale = 10 ** decimals;
    return { shown: `${text}%`, scaled: Number(text.replace('.', '')), scale, at: match.index, of };
  });
}

/** The count right before it: 自然人申请9件，占75%. */
function partOf({ words, counts, ours }: Told, { at, of }: Share): Count | undefined {
  const count = counts.filter(({ end }) => end <= at).at(-1);
  // 占比分别为75%、25%: which belongs to which is not said here.
  if (!count || !ours.includes(count) || of.includes('分别')) return undefined;
  const between = words.slice(count.end, at);
  return /^[^，；：]{0,14}[，（]?约?$/.test(between) ? count : undefined;
}

/** Numbers of the same unit told before it, and where it is about requests those of the table. */
function basesOf(context: Context, check: RequestsTold, told: Told, part: Count, { of }: Share) {
  const around = [...toldBefore(told), told];
  const earlier = around
    .flatMap((one) => (one === told ? told.counts.filter(({ at }) => at < part.at) : one.counts))
    .filter(({ unit }) => unit === part.unit);
  const stated = earlier.map(({ value }) => value);
  // 54条，占67.5%；11条，占13.8%: what has a share of its own is a part like this one.
  const parts = around.flatMap((one) => sharesIn(one).map((share) => partOf(one, share)));
  const totals = earlier.filter((count) => !parts.includes(count)).map(({ value }) => value);
  if (!isCounted(part, told, check) || !isRequests(told, part, check)) return { totals, stated, cells: [] };
  const cells = [check.received, check.handled, check.broughtForward].flatMap(
    (row) => countAt(context, check.table, row, check.column) ?? [],
  );
  const [received, , brought] = cells;
  if (!received || !brought) return { totals, stated, cells };
  const open = received.value + brought.value;
  return NAMED.test(of)
    ? { totals: [open], stated: [open], cells: cells.slice(0, 2) }
    : { totals: [...totals, open], stated: [...stated, open], cells: cells.slice(0, 2) };
}

/** The sentence before, those of the same list before it, and the one that the list follows. */
function toldBefore({ before }: Told): readonly Told[] {
  if (!before) return [];
  const goesOn = [before, before.before].some((one) => one && /[；;]$/.test(one.sentence.text));
  return [...(goesOn ? toldBefore(before) : []), before];
}

function isCounted(part: Count, told: Told, check: RequestsTold): boolean {
  return isPieces(part) || (part.unit === '条' && told.place.slot === check.slot);
}

function isRequests(told: Told, part: Count, check: RequestsTold): boolean {
  const words = `${part.before}${part.left}${part.right}`;
  return isAboutRequests(words, told, check) || check.parts.some((one) => part.left.includes(one));
}

/** In whole numbers: |100 · part / base − share| is at most one unit of its last digit. */
function isShare(part: number, base: number, { scaled, scale }: Share): boolean {
  return Math.abs(HUNDRED * scale * part - scaled * base) <= base;
}

function percentOf(part: number, base: number): string {
  return `${((HUNDRED * part) / base).toFixed(1)}%`;
}
