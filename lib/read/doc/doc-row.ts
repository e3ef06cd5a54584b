import type { EdgedMerge, EdgedRow } from '../edged-table';
import { uint16 } from './ole-file';

/** Bytes of a cell in the definition of its row. */
const CELL = 20;
const MOST_CELLS = 64;
const RIGHT = 0x0002;
const DOWN = 0x0060;
const DOWN_START = 0x0060;

/** A row of a Word 97 table by its definition: edges, then the cells ([MS-DOC] 2.9.322). */
export function docRow(texts: readonly string[], definition: Uint8Array | undefined): EdgedRow {
  const count = definition?.[0] ?? 0;
  if (!definition || count < texts.length || count > MOST_CELLS) return { texts, edges: [], merges: [] };
  const edges = Array.from({ length: count + 1 }, (_, index) => {
    const value = uint16(definition, 1 + index * 2) ?? 0;
    return value >= 0x8000 ? value - 0x10000 : value;
  });
  const first = 1 + (count + 1) * 2;
  const merges = Array.from({ length: count }, (_, index): EdgedMerge => {
    const flags = uint16(definition, first + index * CELL) ?? 0;
    const down = flags & DOWN;
    return {
      isRight: (flags & RIGHT) !== 0,
      down: down === 0 ? 'none' : down === DOWN_START ? 'start' : 'on',
    };
  });
  return { texts, edges, merges };
}
