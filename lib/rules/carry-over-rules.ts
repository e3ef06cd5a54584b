import { formatAmount } from '@/lib/report/figure';
import { partWithRow } from '@/lib/template/totals';
import { columnName, rowName } from '@/lib/template/walk';
import { carriedIn, disagreement, isCorrected, type CarryOverKind } from './carry-over';
import type { Finding, Severity } from './finding';
import { yearPairs, type YearPair } from './last-year';
import { partOf, placeOf, ruleIdsOf, tableOf } from './places';
import type { Context, Rule } from './rule';
import { differenceOf } from './side';

/** Y01: 上年结转 in all is what last year's report carried forward. */
export const carryOverTotal: Rule = {
  id: 'carryOverTotal',
  severity: 'error',
  name: '上年结转总数与上年年报一致',
  source: '常理',
  idsIn: (template) => ruleIdsOf(template, 'carryOverTotal'),
  check: (context) =>
    yearPairs(context, 'carryOverTotal').flatMap((pair) =>
      isCorrected(pair)
        ? compareColumn(
            context,
            pair,
            pair.check.totalColumn,
            'doubt',
            '上年的数有更正记录，核对后说明原因。',
          )
        : compareColumn(
            context,
            pair,
            pair.check.totalColumn,
            'error',
            '按上年年报改正；上年年报的数错了，先更正上年年报。',
          ),
    ),
};

/** Y02: the same for each kind of applicant. Where the total agrees, somebody may have been put into another column. */
export const carryOverColumns: Rule = {
  id: 'carryOverColumns',
  severity: 'doubt',
  name: '各类申请人的上年结转与上年年报一致',
  source: '常理',
  usual: () => ['上年申请人类型划分更正', '上年数据更正'],
  idsIn: (template) => ruleIdsOf(template, 'carryOverColumns'),
  check: (context) =>
    yearPairs(context, 'carryOverColumns').flatMap((pair) => {
      const total = carriedIn(context, pair, pair.check.totalColumn);
      const isWrong = total !== undefined && disagreement(total) !== undefined && !isCorrected(pair);
      const { columns } = partWithRow(tableOf(context.template, pair.check.table), pair.check.broughtForward);
      return columns
        .filter(({ sumOf }) => sumOf === undefined)
        .flatMap(({ id }) =>
          isWrong
            ? compareColumn(context, pair, id, 'error', '按上年年报改正。')
            : compareColumn(context, pair, id, 'doubt', '按上年年报改正；申请人重新归类的说明原因。'),
        );
    }),
};

function compareColumn(
  context: Context,
  pair: YearPair<CarryOverKind>,
  column: string,
  severity: Severity,
  act: string,
): readonly Finding[] {
  const carried = carriedIn(context, pair, column);
  const off = carried && disagreement(carried);
  if (!off) return [];
  const { check, lastYear } = pair;
  const { now, before } = carried;
  const verb = now.cell.isTotal && !now.isClaim ? '算得' : '填';
  const source = `${lastYear.report.year}年年报“${rowName(before.cell.table, before.cell.row)} / ${columnName(before.cell.column)}”`;
  return [
    {
      ruleId: check.rule,
      severity,
      message: `${placeOf(now.cell)}${verb} ${formatAmount(off.now)}，${source}为 ${formatAmount(off.last)}，相差 ${differenceOf(off.now, off.last)}。${act}`,
      cells: [now.cell.address],
      part: partOf(context.template, check.table),
    },
  ];
}
