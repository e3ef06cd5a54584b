import type { Figure } from '@/lib/report/evaluate';
import type { Finding } from './finding';
import { oneSidedRows } from './one-sided-rule';
import { partOf, placeOf } from './places';
import type { Context, Rule } from './rule';

const ID = 'C01';

/** C01: every cell and the agency's name are filled. Blank is not 0. */
export const everyCellFilled: Rule = {
  id: ID,
  severity: 'missing',
  name: '没有空着的格子',
  source: '统一格式表格',
  check: (context) => [...namelessAgency(context), ...blankCells(context)],
};

function namelessAgency({ report }: Context): readonly Finding[] {
  if (report.agency.name.trim() !== '') return [];
  const message = '机关名称为空。填写机关全称。';
  return [{ ruleId: ID, severity: 'missing', message, cells: [], part: 'basics' }];
}

function blankCells(context: Context): readonly Finding[] {
  const { template, report, sheet } = context;
  // A total is computed, except in a report that was read: there nobody wrote it.
  const totalsCount = report.seen !== undefined;
  const said = totalsCount ? new Set(oneSidedRows(context).map(({ total }) => total)) : new Set<Figure>();
  const findings: Finding[] = [];
  for (const figure of sheet.values()) {
    const { cell, reading } = figure;
    if (reading.kind !== 'blank' || (cell.isTotal && !totalsCount) || said.has(figure)) continue;
    const act = cell.isTotal ? '按原件补上，或者采用计算值。' : '没有的填 0。';
    findings.push({
      ruleId: ID,
      severity: 'missing',
      message: `${placeOf(cell)}为空。${act}`,
      cells: [cell.address],
      part: partOf(template, cell.table.id),
    });
  }
  return findings;
}
