import { widthOf } from './wrap-text';

/** A sheet of fixed-pitch places; a Han character fills two. */
export interface Canvas {
  write(text: string, row: number, column: number): void;
  lines(): readonly string[];
}

export function createCanvas(): Canvas {
  const rows: string[][] = [];
  return {
    write: (text, row, column) => {
      while (rows.length <= row) rows.push([]);
      const line = rows[row] ?? [];
      let at = column;
      for (const sign of text) {
        while (line.length < at) line.push(' ');
        line[at] = sign;
        if (widthOf(sign) === 2) line[at + 1] = '';
        at += widthOf(sign);
      }
    },
    lines: () =>
      rows.map((row) =>
        Array.from(row, (sign: string | undefined) => sign ?? ' ')
          .join('')
          .trimEnd(),
      ),
  };
}
