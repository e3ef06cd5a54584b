import { formatAmount, ONE, type Amount } from '@/lib/report/figure';
import type { Row, Table } from '@/lib/template/types';
import { addressOf, partsOf, rowName, type Part } from '@/lib/template/walk';
import type { Finding } from './finding';
import { checksOf, figureAt, partOf, ruleIdsOf, tableOf } from './places';
import type { Context, Rule } from './rule';

const LEAST: Amount = 10n * ONE;
const FEWEST_COLUMNS = 2;

/** T3-11: two neighbouring rows with the same figures in every column, and not few. */
export const rowsNotShifted: Rule = {
  id: 'twinRows',
  severity: 'hint',
  name: '相邻两行没有填错行',
  source: '常理',
  idsIn: (template) => ruleIdsOf(template, 'twinRows'),
  check: (context) =>
    checksOf(context.template, 'twinRows').flatMap(({ rule, table: id }) => {
      const table = tableOf(context.template, id);
      return partsOf(table).flatMap((part) =>
        part.rows.flatMap((row, index): Finding[] => {
          const next = part.rows[index + 1];
          if (!next || row.sumOf || next.sumOf) return [];
          const sum = sumOfTwins(context, table, part, [row, next]);
          if (sum === undefined || sum < LEAST) return [];
          const figuresOf = (one: Row) =>
            part.columns.map(({ id: column }) => figureAt(context.sheet, addressOf(id, one.id, column)));
          const names = `“${rowName(table, row)}”与“${rowName(table, next)}”`;
          return [
            {
              ruleId: rule,
              severity: 'hint',
              message: `${table.name}${names}各列完全相同，合计都是 ${formatAmount(sum)}。核对是否错行。`,
              cells: [...figuresOf(row), ...figuresOf(next)].map(({ cell }) => cell.address),
              part: partOf(context.template, id),
            },
          ];
        }),
      );
    }),
};

/** What both rows come to, where every column that is typed has the same figure, and more than one a figure at all. */
function sumOfTwins(
  { sheet }: Context,
  { id }: Table,
  { columns }: Part,
  [row, next]: readonly [Row, Row],
): Amount | undefined {
  let [filled, sum] = [0, 0n];
  for (const { id: column, sumOf } of columns) {
    if (sumOf !== undefined) continue;
    const { value } = figureAt(sheet, addressOf(id, row.id, column));
    if (value === null || value !== figureAt(sheet, addressOf(id, next.id, column)).value) return undefined;
    if (value !== 0n) filled += 1;
    sum += value;
  }
  return filled < FEWEST_COLUMNS ? undefined : sum;
}
