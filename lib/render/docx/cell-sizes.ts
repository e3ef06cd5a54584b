import type { TableBlock } from '@/lib/document/blocks';
import { headSize, wrappingSize } from '@/lib/document/table-type';
import { linesIn, roomOf } from './cell-room';
import { figureSizes } from './figure-sizes';

/** 字号 of each cell in half-points, in the order of the cells; `size` is that of the table. */
export function cellSizes(table: TableBlock, size: number): readonly number[] {
  const figures = figureSizes(table, size);
  return table.cells.map((cell) => {
    if (cell.address === undefined) return 2 * headSize(cell, roomOf(table, cell), size / 2);
    const usual = (figures[cell.column] ?? size) / 2;
    return 2 * wrappingSize(usual, (at) => linesIn(table, cell, 2 * at));
  });
}
