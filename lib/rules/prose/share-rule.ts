import type { RequestsTold } from '@/lib/template/told-types';
import { shareToldExamples } from '../examples/told-examples';
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
}

const SHARE =
  /占(?:比|有)?(?:了|为|约|达|到)*([^，。；（）\d]{0,12}?)(?:约|的|为|达)*(?:(\d+(?:\.\d+)?)%|百分之([零〇一二三四五六七八九十百]+))/g;
const HUNDRED = 100;

/** N10: x件，占p%: against what it may be a share of, with one unit of the last printed digit to spare. */
export const shareTold: Rule = {
  id: 'shareTold',
  severity: 'doubt',
  name: '占比与件数相符',
  source: '常理',
  idsIn: (template) => ruleIdsOf(template, 'shareTold'),
  examples: shareToldExamples,
  check: (context) =>
    checksOf(context.template, 'shareTold').flatMap((check) => {
      const all = toldIn(context);
      return all.flatMap((told, index) => {
        for (const share of sharesIn(told)) {
          const part = partOf(told, share);
          if (!part) continue;
          const { stated, cells } = basesOf(context, check, told, part, all[index - 1]);
          const bases = [...stated, ...cells.map(({ value }) => value)].filter(
            (base) => base > 0 && base >= part.value,
          );
          const [base] = bases;
          if (base === undefined || bases.some((one) => isShare(part.value, one, share))) continue;
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
    const [, , digits, chinese = ''] = match;
    const text = digits ?? String(readNumeral(chinese) ?? '');
    const decimals = text.split('.')[1]?.length ?? 0;
    const scale = 10 ** decimals;
    return { shown: `${text}%`, scaled: Number(text.replace('.', '')), scale, at: match.index };
  });
}

/** The count right before it: 自然人申请9件，占75%. */
function partOf({ words, counts, ours }: Told, { at }: Share): Count | undefined {
  const count = counts.filter(({ end }) => end <= at).at(-1);
  if (!count || !ours.includes(count)) return undefined;
  const between = words.slice(count.end, at);
  return /^[^，；：]{0,14}[，（]?约?$/.test(between) ? count : undefined;
}

/** Numbers of the same unit told before it, and where it is about requests those of the table. */
function basesOf(context: Context, check: RequestsTold, told: Told, part: Count, before: Told | undefined) {
  const isSamePlace = before?.place === told.place;
  const earlier = [...(isSamePlace ? before.counts : []), ...told.counts.filter(({ at }) => at < part.at)];
  const stated = earlier.filter(({ unit }) => unit === part.unit).map(({ value }) => value);
  if (!isPieces(part) || !isRequests(told, part, check)) return { stated, cells: [] };
  const cells = [check.received, check.handled, check.broughtForward].flatMap(
    (row) => countAt(context, check.table, row, check.column) ?? [],
  );
  const [received, , brought] = cells;
  if (!received || !brought) return { stated, cells };
  return { stated: [...stated, received.value + brought.value], cells: cells.slice(0, 2) };
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
