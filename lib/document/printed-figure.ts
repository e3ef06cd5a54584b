import type { Figure } from '@/lib/report/evaluate';
import { formatAmount } from '@/lib/report/figure';

const NOTE = /[（(](.+)[）)]\s*$/s;

/**
 * A figure as the form shows it: decimal digits, the unit where the head prints none, the 附注 where the table prints
 * notes. What cannot be read is printed as typed; 未填 stays empty.
 */
export function printedFigure(figure: Figure, note: string | undefined): string {
  const { reading, value, text, cell } = figure;
  if (reading.kind === 'placeholder' || reading.kind === 'unreadable') return (text ?? '').trim();
  if (value === null) return '';

  const typedNote = reading.kind === 'figure' && reading.note !== undefined ? NOTE.exec(text ?? '')?.[1] : '';
  const besides = cell.table.printsNotes ? (note?.trim() ?? '') || (typedNote ?? '') : '';
  return formatAmount(value) + (cell.column.printedUnit ?? '') + (besides === '' ? '' : `（${besides}）`);
}
