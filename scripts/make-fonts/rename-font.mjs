import { replaceTable, tablesOf } from './sfnt.mjs';

/** Ids of the name table that carry the name of a font; the others (copyright, licence) stay. */
const NAME_IDS = { family: 1, style: 2, unique: 3, full: 4, postScript: 6 };
const DROPPED_IDS = new Set([16, 17, 18, 21, 22]);
const WINDOWS_ENGLISH = { platform: 3, encoding: 1, language: 0x409 };

/** Gives a TrueType font another name: a new name table, table directory and checksums. */
export function renameFont(font, { family, style }) {
  const full = style === 'Regular' ? family : `${family} ${style}`;
  const postScript = `${family.replaceAll(' ', '')}-${style}`;
  const names = readNames(font);
  for (const id of DROPPED_IDS) names.delete(id);
  names.set(NAME_IDS.family, family);
  names.set(NAME_IDS.style, style);
  names.set(NAME_IDS.unique, postScript);
  names.set(NAME_IDS.full, full);
  names.set(NAME_IDS.postScript, postScript);
  return replaceTable(font, 'name', writeNames(names));
}

/** English names of the Windows platform by id. */
function readNames(font) {
  const table = tablesOf(font).find(({ tag }) => tag === 'name').data;
  const names = new Map();
  const strings = table.readUInt16BE(4);
  for (let i = 0; i < table.readUInt16BE(2); i += 1) {
    const at = 6 + 12 * i;
    if (table.readUInt16BE(at) !== WINDOWS_ENGLISH.platform) continue;
    if (table.readUInt16BE(at + 4) !== WINDOWS_ENGLISH.language) continue;
    const start = strings + table.readUInt16BE(at + 10);
    const bytes = Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8)));
    names.set(table.readUInt16BE(at + 6), bytes.swap16().toString('utf16le'));
  }
  return names;
}

function writeNames(names) {
  const entries = [...names].sort(([a], [b]) => a - b);
  const texts = entries.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const head = Buffer.alloc(6 + 12 * entries.length);
  head.writeUInt16BE(entries.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  entries.forEach(([id], i) => {
    const at = 6 + 12 * i;
    head.writeUInt16BE(WINDOWS_ENGLISH.platform, at);
    head.writeUInt16BE(WINDOWS_ENGLISH.encoding, at + 2);
    head.writeUInt16BE(WINDOWS_ENGLISH.language, at + 4);
    head.writeUInt16BE(id, at + 6);
    head.writeUInt16BE(texts[i].length, at + 8);
    head.writeUInt16BE(offset, at + 10);
    offset += texts[i].length;
  });
  return Buffer.concat([head, ...texts]);
}
