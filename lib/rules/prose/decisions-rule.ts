import type { DecisionsTold } from '@/lib/template/told-types';
import { checksOf, figureAt, placeOf, ruleIdsOf } from '../places';
import type { Rule } from '../rule';
import { countAt, findingAbout } from './cell-count';
import { isPieces } from './counts';
import { toldIn, type Told } from './told';

type Decided = DecisionsTold['rows'][number];
interface DecisionFact {
  readonly row: string;
  readonly name: string;
  readonly value: number;
}

/** Published items, applications, lists: not the decisions themselves. */
const ELSEWHERE =
  /公示|公开|发布|公布|上网|上传|推送|申请|受理|立案|案卷|档案|案例|不予行政处罚|不予处罚|复议|诉讼|信息|决定书|事项清单|目录|典型|移送|执法检查|培训|指南|取水|撤销|听证|审核|评查/;
const CHANGE = /增加|减少|[比较]上年|[比较]去年|同比/;

/** N09: decisions in prose, against the table; published items are another count. */
export const decisionsTold: Rule = {
  id: 'decisionsTold',
  severity: 'doubt',
  name: '正文写的处理决定件数与表格一致',
  source: '表格与正文互相印证',
  idsIn: (template) => ruleIdsOf(template, 'decisionsTold'),
  check: (context) =>
    checksOf(context.template, 'decisionsTold').flatMap((check) =>
      toldIn(context).flatMap((told) => {
        for (const { row, name, value } of [...countedIn(told, check), ...deniedIn(told, check)]) {
          const shown = countAt(context, check.table, row, check.column);
          if (!shown || shown.value === value) continue;
          const { cell } = figureAt(context.sheet, shown.cell);
          const message = `写${name} ${String(value)} 件，${placeOf(cell)}填 ${String(shown.value)} 件。核对口径，改成一致或者说明原因。`;
          return [
            findingAbout(told, { ruleId: check.rule, severity: 'doubt', message, cells: [shown.cell] }),
          ];
        }
        return [];
      }),
    ),
};

function countedIn(told: Told, check: DecisionsTold): readonly DecisionFact[] {
  return told.ours.filter(isPieces).flatMap(({ left, right, value }) => {
    if (ELSEWHERE.test(left) || CHANGE.test(left)) return [];
    const behind = /^(?:行政(?:许可|处罚|强制))(?:决定)?/.exec(right)?.[0] ?? '';
    const rows = rowsIn(left.length > 0 && rowsIn(left, check).length > 0 ? left : behind, check);
    return one(rows).map(({ row, name }) => ({ row, name, value }));
  });
}

function deniedIn({ clauses }: Told, check: DecisionsTold): readonly DecisionFact[] {
  return clauses.flatMap(({ words, isOurs }) => {
    const isDenied =
      /(?:未|没有)(?:作出|实施|办理|开展)过?(?:任何)?行政(?:许可|处罚|强制)(?:决定|事项|措施)?$/.test(words);
    return isOurs && isDenied
      ? one(rowsIn(words, check)).map(({ row, name }) => ({ row, name, value: 0 }))
      : [];
  });
}

function rowsIn(words: string, { rows }: DecisionsTold): readonly Decided[] {
  return rows.filter(({ words: names }) => names.some((name) => words.includes(name)));
}

/** Two kinds in one number are their sum, and of no use. */
function one(rows: readonly Decided[]): readonly Decided[] {
  return rows.length === 1 ? rows : [];
}
