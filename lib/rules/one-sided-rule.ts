import type { Figure } from '@/lib/report/evaluate';
import { formatAmount } from '@/lib/report/figure';
import { sumsOf } from '@/lib/template/totals';
import { columnName, rowName } from '@/lib/template/walk';
import type { Finding } from './finding';
import { checksOf, figureAt, partOf, ruleIdsOf, tableOf } from './places';
import type { Context, Rule } from './rule';

interface OneSided {
  readonly ruleId: string;
  readonly total: Figure;
  readonly parts: readonly Figure[];
  readonly has: 'totalOnly' | 'detailsOnly';
}

/** T3-12: 只有总计或只有明细. In our own reports a blank total is computed and lacks nothing. */
export const oneSidedRow: Rule = {
  id: 'oneSided',
  severity: 'missing',
  name: '总计与明细都有',
  source: '统一格式表格',
  idsIn: (template) => ruleIdsOf(template, 'oneSided'),
  check: (context) => oneSidedRows(context).map((row) => findingOf(context, row)),
};

/** Every row that has only one side, where the form asks for both. */
export function oneSidedRows(context: Context): readonly OneSided[] {
  const { template, report, sheet } = context;
  return checksOf(template, 'oneSided').flatMap(({ rule, table }) =>
    sumsOf(tableOf(template, table)).flatMap(({ along, total: { address }, parts }) => {
      if (along !== 'row') return [];
      const total = figureAt(sheet, address);
      const isTotalOnly = total.reading.kind === 'figure';
      const isDetailsOnly = report.seen !== undefined && total.reading.kind === 'blank';
      if (!isTotalOnly && !isDetailsOnly) return [];
      const details = parts.map((part) => figureAt(sheet, part));
      const areBlank = details.every(isBlank);
      if (areBlank !== isTotalOnly) return [];
      const has = isTotalOnly ? 'totalOnly' : 'detailsOnly';
      return [{ ruleId: rule, total, parts: details, has } as const];
    }),
  );
}

function findingOf({ template }: Context, { ruleId, total, parts, has }: OneSided): Finding {
  const { table, row, column, address } = total.cell;
  const name = columnName(column);
  const sum = total.computed === null ? '' : `，各列合计 ${formatAmount(total.computed)}`;
  const said =
    has === 'totalOnly'
      ? `只有${name} ${formatAmount(total.value ?? 0n)}，各列都未填。补填各列，没有的填 0。`
      : `各列有数${sum}，${name}为空。按原件补上${name}，或者采用计算值。`;
  return {
    ruleId,
    severity: 'missing',
    message: `${table.name}“${rowName(table, row)}”${said}`,
    cells: [address, ...parts.map(({ cell }) => cell.address)],
    part: partOf(template, table.id),
  };
}

function isBlank({ reading, value }: Figure): boolean {
  return reading.kind === 'blank' && value === null;
}
