import type { Figure } from '@/lib/report/evaluate';
import { formatAmount, ONE, type Amount } from '@/lib/report/figure';
import type { ReportAgency } from '@/lib/report/report';
import { addressOf } from '@/lib/template/walk';
import { comparedYear } from './last-year';
import { checksOf, figureAt, partOf, placeOf, ruleIdsOf } from './places';
import type { Context, Rule } from './rule';

/** 10 亿元: a department of a city or county, or a township, hardly ever charges as much. */
const TOO_MUCH: Amount = 100_000n * ONE;
const TIMES_LAST_YEAR = 20n;
/** Small charges multiply easily. */
const LEAST: Amount = 100n * ONE;

/** C08: an amount in 万元 that looks as if it were written in 元. */
export const amountNotInYuan: Rule = {
  id: 'unitSlip',
  severity: 'doubt',
  name: '金额没有误用“元”',
  source: '常理',
  idsIn: (template) => ruleIdsOf(template, 'unitSlip'),
  check: (context) =>
    checksOf(context.template, 'unitSlip').flatMap(({ rule, table, row, column }) => {
      const figure = figureAt(context.sheet, addressOf(table, row, column));
      const why = oddness(context, figure);
      if (why === undefined) return [];
      return [
        {
          ruleId: rule,
          severity: 'doubt',
          message: `${placeOf(figure.cell)}填 ${formatAmount(figure.value ?? 0n)} 万元，${why}。核对单位是否误用“元”，属实的说明原因。`,
          cells: [figure.cell.address],
          part: partOf(context.template, table),
        },
      ];
    }),
};

/** Why an amount is odd. Whoever writes 元 into the cell has thought of the unit (C07). */
function oddness(context: Context, { reading, value, cell }: Figure): string | undefined {
  if (value === null || value % ONE !== 0n || (reading.kind === 'figure' && reading.unit !== undefined))
    return undefined;
  const lastYear = comparedYear(context);
  const last = lastYear?.sheet.get(cell.address)?.value ?? 0n;
  if (lastYear && last > 0n && value >= LEAST && value >= last * TIMES_LAST_YEAR)
    return `是${lastYear.report.year}年 ${formatAmount(last)} 万元的 ${String(value / last)} 倍`;
  if (value >= TOO_MUCH && !chargesMuch(context.report.agency)) return '数额异常';
  return undefined;
}

function chargesMuch({ kind, level }: ReportAgency): boolean {
  return kind === 'government' || kind === 'verticalAgency' || level === 'national' || level === 'province';
}
