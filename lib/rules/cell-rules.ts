import type { Figure } from '@/lib/report/evaluate';
import { formatAmount, LARGEST, LONGEST, type FigureProblem } from '@/lib/report/figure';
import { cellRule } from './cell-rule';
import type { Context } from './rule';

/** C02: a count is an integer ≥ 0, 本年增/减 an integer. A printed total that nobody can read is 未填. */
export const wholeNumber = cellRule({
  id: 'C02',
  severity: 'error',
  name: '件数是非负整数',
  source: '统一格式表格',
  say: (figure) => {
    if (figure.cell.kind === 'amount' || !hasProblem(figure, ['notANumber', 'fraction'])) return null;
    if (figure.cell.kind === 'signed')
      return `应为整数，减少的前面加减号，现为“${written(figure)}”。改为整数。`;
    return `应为非负整数，现为“${written(figure)}”。改为实际件数，没有的填 0。`;
  },
  severityOf: (figure, { report }) =>
    figure.cell.isTotal && report.seen !== undefined && hasProblem(figure, ['notANumber'])
      ? 'missing'
      : 'error',
});

/** C03: only 本年增/减 may be negative. */
export const notNegative = cellRule({
  id: 'C03',
  severity: 'error',
  name: '件数不为负',
  source: '统一格式表格',
  say: (figure) =>
    figure.cell.kind === 'count' && hasProblem(figure, ['negative'])
      ? `不能为负数，现为“${written(figure)}”。改为实际件数，没有的填 0。`
      : null,
});

/** C04: an amount is a decimal ≥ 0 in 万元, to the 分. */
export const amountInTenThousands = cellRule({
  id: 'C04',
  severity: 'error',
  name: '金额以万元填写',
  source: '统一格式表格',
  say: (figure) =>
    figure.cell.kind === 'amount' && hasProblem(figure, ['notANumber', 'negative', 'tooManyPlaces'])
      ? `应以万元为单位填写非负数，最多六位小数，现为“${written(figure)}”。改为实际金额，没有的填 0。`
      : null,
});

/** C05: a mark that stands for nothing is neither blank nor zero; its text stays. */
export const noPlaceholder = cellRule({
  id: 'C05',
  severity: 'missing',
  name: '不用符号代替数字',
  source: '统一格式表格',
  say: (figure) =>
    figure.reading.kind === 'placeholder' ? `填的是“${written(figure)}”。改为实际数字，没有的填 0。` : null,
});

/** C06: 附注 in or beside the figure, where the form prints it. */
export const notedFigure = cellRule({
  id: 'C06',
  severity: 'hint',
  name: '数字带有附注',
  source: '通行做法',
  say: (figure, context) => {
    const note = noteOf(figure, context);
    if (note === undefined || figure.value === null) return null;
    return `带有附注“${note}”，按 ${formatAmount(figure.value)} 计算。附注宜写到正文。`;
  },
});

/** C07: a unit written into the cell, or printed in the cell of a document that was read; the figure is taken in 万元. */
export const unitInCell = cellRule({
  id: 'C07',
  severity: 'doubt',
  name: '金额单元格内写了单位',
  source: '统一格式表格',
  say: ({ reading, cell }, { report }) => {
    if (reading.kind !== 'figure') return null;
    const taken = `按 ${formatAmount(reading.value)} 万元计算`;
    const printed = report.seen?.printed?.[cell.address];
    if (printed !== undefined) return `在原件中写作“${printed}”，${taken}。核对换算。`;
    if (reading.unit === undefined) return null;
    return `写有单位“${reading.unit}”，${taken}。核对后只留以万元为单位的数字。`;
  },
});

/** C10: larger or longer than any figure of a report can be. */
export const figureInRange = cellRule({
  id: 'C10',
  severity: 'error',
  name: '数值在合理范围内',
  source: '常理',
  say: (figure) =>
    hasProblem(figure, ['outOfRange'])
      ? `超出合理范围（至多 ${formatAmount(LARGEST)}、${LONGEST} 个字符），现为“${written(figure)}”。核对后改正。`
      : null,
});

function hasProblem({ reading }: Figure, problems: readonly FigureProblem[]): boolean {
  return reading.kind === 'unreadable' && problems.includes(reading.problem);
}

function written({ text }: Figure): string {
  return (text ?? '').trim();
}

/** A note of the clerk's own that no document shows is nobody else's business. */
function noteOf(figure: Figure, { report }: Context): string | undefined {
  if (figure.reading.kind === 'figure' && figure.reading.note !== undefined) return figure.reading.note;
  const isPrinted = figure.cell.table.printsNotes === true || report.seen !== undefined;
  return isPrinted ? report.notes[figure.cell.address] : undefined;
}
