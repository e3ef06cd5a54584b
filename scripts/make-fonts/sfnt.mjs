/** Tables of a TrueType or OpenType font by tag. */
export function tablesOf(font) {
  return Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
    const at = 12 + 16 * i;
    const start = font.readUInt32BE(at + 8);
    return {
      tag: font.toString('latin1', at, at + 4),
      data: font.subarray(start, start + font.readUInt32BE(at + 12)),
    };
  });
}

/** The font with another table, its directory and checksums made anew. */
export function replaceTable(font, tag, data) {
  const tables = tablesOf(font).map((table) => (table.tag === tag ? { tag, data } : table));
  const directory = Buffer.from(font.subarray(0, 12 + 16 * tables.length));
  const bodies = [];
  let offset = directory.length;
  tables.forEach((table, i) => {
    const body = Buffer.concat([table.data, Buffer.alloc((4 - (table.data.length % 4)) % 4)]);
    // The checksum of `head` is taken with its own adjustment field at zero.
    if (table.tag === 'head') body.writeUInt32BE(0, 8);
    const at = 12 + 16 * i;
    directory.write(table.tag, at, 'latin1');
    directory.writeUInt32BE(checksum(body), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(table.data.length, at + 12);
    bodies.push(body);
    offset += body.length;
  });
  const made = Buffer.concat([directory, ...bodies]);
  const head = tables.findIndex((table) => table.tag === 'head');
  const headAt = made.readUInt32BE(12 + 16 * head + 8);
  made.writeUInt32BE((0xb1b0afba - checksum(made)) >>> 0, headAt + 8);
  return made;
}

function checksum(bytes) {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
