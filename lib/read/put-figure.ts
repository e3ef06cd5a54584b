import { CELL_LENGTH, NOTE_LENGTH } from '@/lib/report/lengths';
import { figurePath, notePath, writePath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import type { Cell } from '@/lib/template/walk';
import { readPrinted } from './printed-cell';

/** The report with what a visible cell says; text that no cell can hold is cut where it cannot be a figure anyway. */
export function putFigure(report: Report, cell: Cell, shown: string): Report {
  const { text, note } = readPrinted(shown, cell);
  const figure = text === null ? null : text.slice(0, CELL_LENGTH);
  const written = writePath(report, figurePath(cell.address), figure);
  if (!cell.table.printsNotes) return written;
  return writePath(written, notePath(cell.address), note === undefined ? null : note.slice(0, NOTE_LENGTH));
}
