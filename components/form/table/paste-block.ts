import { CELL_LENGTH } from '@/lib/report/lengths';
import { figurePath, type Path } from '@/lib/report/path';
import type { TableGrid } from '@/lib/template/grid';

/** What a pasted block becomes: changes cell by cell, or why it does not land. */
export type Pasted =
  | {
      readonly ok: true;
      readonly rows: number;
      readonly columns: number;
      readonly changes: readonly { readonly path: Path; readonly value: string | null }[];
    }
  | { readonly ok: false; readonly why: string };

/** 粘贴块: lines and tabs as Excel, WPS and Word put them on the clipboard. A single value is no block. */
export function readBlock(text: string): readonly (readonly string[])[] | null {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const block = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  return block.length === 1 && block[0]?.length === 1 ? null : block;
}

/**
 * Lands a block by position, its first value in the focused cell. All of it fits or none of it lands, so that nothing
 * shifts. Blanks stay blank; what would land on a 合计 is left away, because that is computed.
 */
export function pasteBlock(grid: TableGrid, from: string, block: readonly (readonly string[])[]): Pasted {
  const figures = grid.cells.filter((cell) => cell.address !== undefined);
  const start = figures.find(({ address }) => address === from);
  if (!start) throw new Error(`no cell ${from} in this table`);
  const rows = [...new Set(figures.map(({ row }) => row))].filter((row) => row >= start.row);
  const columns = Math.max(...block.map((cells) => cells.length));
  const size = `${block.length} 行 ${columns} 列`;
  if (block.length > rows.length) return { ok: false, why: `粘贴的 ${size}从这一格起放不下，没有粘贴。` };

  const changes: { path: Path; value: string | null }[] = [];
  for (const [index, cells] of block.entries()) {
    const line = figures.filter(({ row, column }) => row === rows[index] && column >= start.column);
    if (cells.length > line.length) return { ok: false, why: `粘贴的 ${size}从这一格起放不下，没有粘贴。` };
    for (const [at, text] of cells.entries()) {
      const target = line[at];
      if (!target?.address || target.role === 'total') continue;
      if (text.length > CELL_LENGTH) {
        return { ok: false, why: `粘贴的内容里有超过 ${CELL_LENGTH} 个字的格子，没有粘贴。` };
      }
      changes.push({ path: figurePath(target.address), value: text === '' ? null : text });
    }
  }
  return { ok: true, rows: block.length, columns, changes };
}
