import type { Figure } from '@/lib/report/evaluate';
import { formatAmount, readFigure } from '@/lib/report/figure';
import type { FigureText } from '@/lib/report/report';
import type { Cell } from '@/lib/template/walk';
import { squeezed } from './squeezed';

const NOTE = /[（(](.+)[）)]\s*$/s;

/** What a visible cell says: the figure, and the 附注 where the table prints notes. */
export interface PrintedCell {
  readonly text: FigureText;
  readonly note?: string;
}

export function readPrinted(shown: string, cell: Cell): PrintedCell {
  const text = shown.trim();
  if (text === '') return { text: null };
  const reading = readFigure(text, cell.kind);
  if (reading.kind !== 'figure') return { text };
  const figure = formatAmount(reading.value);
  if (reading.note === undefined) return { text: figure };
  const note = NOTE.exec(text)?.[1];
  return cell.table.printsNotes && note !== undefined ? { text: figure, note } : { text };
}

/** Whether a visible cell says what the report says, however either writes it. */
export function isPrinted(shown: string, { cell, reading, value, text }: Figure, note: string): boolean {
  if (reading.kind === 'placeholder' || reading.kind === 'unreadable') {
    return squeezed(shown) === squeezed(text ?? '');
  }
  if (value === null) return squeezed(shown) === '';
  const seen = readFigure(shown, cell.kind);
  if (seen.kind !== 'figure' || seen.value !== value) return false;
  const typed = reading.kind === 'figure' ? (reading.note ?? '') : '';
  const meant = cell.table.printsNotes ? note.trim() || typed : '';
  return plain(seen.note ?? '') === plain(meant);
}

function plain(text: string): string {
  return squeezed(text.normalize('NFKC'));
}
