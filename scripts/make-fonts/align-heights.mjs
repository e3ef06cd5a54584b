import { replaceTable, tablesOf } from './sfnt.mjs';

/** From the baseline up and down to the edges of the square of a Han character, in em. */
const ASCENT = 0.88;
const DESCENT = -0.12;

/**
 * Gives all faces one height, so that a line that mixes them is one even box to whoever selects or reads it. Offsets
 * are those of `hhea`; the shapes stay as they are.
 */
export function alignHeights(font) {
  const tables = tablesOf(font);
  const em = tables.find(({ tag }) => tag === 'head').data.readUInt16BE(18);
  const hhea = Buffer.from(tables.find(({ tag }) => tag === 'hhea').data);
  hhea.writeInt16BE(Math.round(ASCENT * em), 4);
  hhea.writeInt16BE(Math.round(DESCENT * em), 6);
  hhea.writeInt16BE(0, 8);
  return replaceTable(font, 'hhea', hhea);
}
