import { CELL_LENGTH } from '@/lib/report/lengths';
import { readFigure } from '@/lib/report/figure';
import type { Cell } from '@/lib/template/walk';
import type { Place } from './landing';
import type { AimedValue } from './value-aim';

export interface Placed {
  readonly places: readonly Place[];
  readonly notes: readonly string[];
}

/** Puts texts into their cells. One without a cell is left out, one that is no figure leaves its cell 未填; that is said. */
export function placeTexts(aimed: readonly AimedValue<Cell>[]): Placed {
  const places: Place[] = [];
  const notes: string[] = [];
  for (const value of aimed) {
    const { to: cell, text } = value;
    const why = reasonAgainst(value);
    if (why !== null) notes.push(why);
    if (cell && !(why !== null && cell.isTotal)) places.push({ cell, text: why === null ? text : '' });
  }
  return { places, notes };
}

function reasonAgainst({ to: cell, text, isMerged }: AimedValue<Cell>): string | null {
  if (text === '') return null;
  if (isMerged) return `“${shortened(text)}”占了几列，看不出是哪一列，不粘贴`;
  if (!cell) return `“${shortened(text)}”放不下，不粘贴`;
  const outcome = cell.isTotal ? '不比对' : '留作未填';
  if (text.length > CELL_LENGTH) return `“${shortened(text)}”超过 ${CELL_LENGTH} 个字，${outcome}`;
  const reading = readFigure(text, cell.kind);
  const isWords = reading.kind === 'unreadable' && reading.problem === 'notANumber';
  return isWords ? `“${shortened(text)}”不是数字，${outcome}` : null;
}

function shortened(text: string): string {
  return text.length > 12 ? `${text.slice(0, 11)}…` : text;
}
