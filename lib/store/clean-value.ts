import { cleanText } from '@/lib/report/clean-text';
import { CELL_LENGTH, DATE_LENGTH, NAME_LENGTH, NOTE_LENGTH, PROSE_LENGTH } from '@/lib/report/lengths';
import type { Path } from '@/lib/report/path';

/** A value as it is stored: an emptied cell is 未填, an emptied text is empty, control characters are gone. */
export function cleanValue(path: Path, value: string | null): string | null {
  const text = cleanText(value ?? '');
  return path.startsWith('tables.') && text === '' ? null : text;
}

/** The longest value of a place, in characters. */
export function lengthLimit(path: Path): number {
  if (path.startsWith('tables.')) return CELL_LENGTH;
  if (path.startsWith('notes.')) return NOTE_LENGTH;
  if (path.startsWith('text.')) return PROSE_LENGTH;
  return path === 'signature.date' ? DATE_LENGTH : NAME_LENGTH;
}
