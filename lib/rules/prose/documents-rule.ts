import type { DocumentsTold } from '@/lib/template/told-types';
import { checksOf, figureAt, placeOf, ruleIdsOf } from '../places';
import type { Rule } from '../rule';
import { countAt, findingAbout } from './cell-count';
import type { Count } from './counts';
import { toldIn, type Told } from './told';

interface DocumentFact {
  readonly column: string;
  readonly value: number;
}

/** What is done with documents without making, repealing or having them. */
const ELSEWHERE =
  /解读|草案|审核|备案|栏目|培训|代市|代县|代区|配合|党组|党内|党委|建议|起草|征求|报送|公文|法规|规章|制度|评估/;
const CHANGE = /增加|减少|[比较]上年|[比较]去年|同比/;
const NAME = /^(?:行政)?规范性文件/;
const NOUN = /(?:行政)?规范性文件|文件|公文|制度|规章|法规|信息/g;

/** N08: 规范性文件 in prose: issued, repealed, in force. */
export const documentsTold: Rule = {
  id: 'documentsTold',
  severity: 'doubt',
  name: '正文写的规范性文件件数与表格一致',
  source: '表格与正文互相印证',
  idsIn: (template) => ruleIdsOf(template, 'documentsTold'),
  check: (context) =>
    checksOf(context.template, 'documentsTold').flatMap((check) =>
      toldIn(context).flatMap((told) => {
        for (const { column, value } of documentFacts(told, check)) {
          const shown = countAt(context, check.table, check.row, column);
          if (!shown || shown.value === value) continue;
          const { cell } = figureAt(context.sheet, shown.cell);
          const words = check.columns.find((one) => one.column === column)?.words[0] ?? '';
          const message = `写${words}${check.about} ${String(value)} 件，${placeOf(cell)}填 ${String(shown.value)} 件。核对后改成一致。`;
          return [
            findingAbout(told, { ruleId: check.rule, severity: 'doubt', message, cells: [shown.cell] }),
          ];
        }
        return [];
      }),
    ),
};

export function documentFacts(told: Told, check: DocumentsTold): readonly DocumentFact[] {
  if (!told.words.includes(check.about)) return [];
  return [...told.ours.flatMap((count) => factOf(told, count, check)), ...deniedIn(told, check)];
}

function factOf(told: Told, count: Count, check: DocumentsTold): readonly DocumentFact[] {
  const { left, right, value, unit, upTo, before } = count;
  if (!/[件份]/.test(unit) || unit === '件次' || !(upTo + right).includes(check.about)) return [];
  if (
    ELSEWHERE.test(left) ||
    ELSEWHERE.test(NAME.test(right) ? right.replace(NAME, '').slice(0, 4) : right) ||
    CHANGE.test(left) ||
    /配合|代[市县区]|党[组委内]/.test(before)
  )
    return [];
  const noun = Array.from((left + right).matchAll(NOUN)).at(-1)?.[0];
  // 制发规范性文件4件，现行有效文件20件: the short name goes on with the long one.
  const isShort = noun === '文件' && before.includes(check.about) && /现行有效/.test(left);
  if (noun !== undefined && !noun.includes(check.about) && !isShort) return [];
  const shared = sharedColumn(told, count, check);
  const near = columnsIn(left, check);
  const behind = right.replace(NAME, '').slice(0, 5);
  const named = shared ? [shared] : near.length > 0 ? near : columnsIn(behind, check);
  const [column] = named;
  return column && named.length === 1 ? [{ column, value }] : [];
}

/** 制发、废止分别为4件和1件 */
function sharedColumn({ counts }: Told, count: Count, check: DocumentsTold): string | undefined {
  const previous = counts[counts.indexOf(count) - 1];
  if (/分别/.test(count.left)) return columnsIn(count.left, check)[0];
  return previous && /分别/.test(previous.left) && count.left === ''
    ? columnsIn(previous.left, check)[1]
    : undefined;
}

/** 未制发行政规范性文件, 现行有效的规范性文件为零 */
function deniedIn({ clauses }: Told, check: DocumentsTold): readonly DocumentFact[] {
  return clauses.flatMap(({ words, isOurs }) => {
    if (!isOurs || ELSEWHERE.test(words) || !words.includes(check.about)) return [];
    const isDenied =
      /(?:未|没有|无)(?:新)?(?:制发|制定|印发|出台|废止|制作)(?:过)?(?:行政)?规范性文件$/.test(words) ||
      /无(?:行政)?规范性文件(?:制发|制定|出台|废止)$/.test(words) ||
      /规范性文件(?:件数|数量)?为(?:零|0)$/.test(words);
    const [column, ...others] = columnsIn(words, check);
    return isDenied && column && others.length === 0 ? [{ column, value: 0 }] : [];
  });
}

function columnsIn(words: string, { columns }: DocumentsTold): readonly string[] {
  const found = columns.flatMap(({ column, words: names }) => {
    const at = Math.max(...names.map((name) => words.indexOf(name)));
    return at === -1 ? [] : [{ column, at }];
  });
  // In the order in which they are named: 制发、废止分别为4件和1件.
  return found.sort((a, b) => a.at - b.at).map(({ column }) => column);
}
