/** Beyond any official table: a sheet may name a cell a million rows down. */
const MOST_ROWS = 300;
const MOST_COLUMNS = 60;

export interface SheetPlace {
  readonly row: number;
  readonly column: number;
}

/** The place that `B12` names, from 0; undefined for one that is no place or beyond any table. */
export function sheetPlace(reference: string): SheetPlace | undefined {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference);
  if (!match) return undefined;
  const [, letters = '', digits = ''] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  return row >= 0 && row < MOST_ROWS && column < MOST_COLUMNS ? { row, column } : undefined;
}

export function placeKey({ row, column }: SheetPlace): string {
  return `${row},${column}`;
}
