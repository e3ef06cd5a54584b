const SECTOR = 512;
const END = 0xfffffffe;
const TABLE = 0xfffffffd;
const FREE = 0xffffffff;

/** An OLE file with these streams, each large enough for the ordinary sectors. */
export function oleBytes(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams);
  const lengths = names.map((name) => Math.max(8, Math.ceil((streams[name]?.length ?? 0) / SECTOR)));
  const directory = Math.ceil((names.length + 1) / 4);
  const starts = lengths.map((_, index) =>
    lengths.slice(0, index).reduce((sum, length) => sum + length, 1 + directory),
  );
  const total = 1 + directory + lengths.reduce((sum, length) => sum + length, 0);
  const bytes = new Uint8Array((total + 1) * SECTOR);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(0x1e, 9, true);
  view.setUint32(0x2c, 1, true);
  view.setUint32(0x30, 1, true);
  view.setUint32(0x38, 4096, true);
  view.setUint32(0x3c, END, true);
  view.setUint32(0x44, END, true);
  for (let index = 0; index < 109; index += 1) view.setUint32(0x4c + index * 4, index === 0 ? 0 : FREE, true);

  const setNext = (sector: number, next: number) => view.setUint32(SECTOR + sector * 4, next, true);
  for (let sector = 0; sector < SECTOR / 4; sector += 1) setNext(sector, FREE);
  const setChain = (start: number, length: number) => {
    for (let index = 0; index < length; index += 1) {
      setNext(start + index, index + 1 < length ? start + index + 1 : END);
    }
  };
  setNext(0, TABLE);
  setChain(1, directory);
  setEntry(0, 'Root Entry', 5, END, 0);
  names.forEach((name, index) => {
    const [start = 0, length = 0] = [starts[index], lengths[index]];
    setChain(start, length);
    bytes.set(streams[name] ?? [], (start + 1) * SECTOR);
    setEntry(index + 1, name, 2, start, length * SECTOR);
  });
  return bytes;

  function setEntry(index: number, name: string, type: number, start: number, size: number): void {
    const at = 2 * SECTOR + index * 128;
    [...name].forEach((character, place) => view.setUint16(at + place * 2, character.charCodeAt(0), true));
    view.setUint16(at + 0x40, name.length * 2 + 2, true);
    bytes[at + 0x42] = type;
    view.setUint32(at + 0x74, start, true);
    view.setUint32(at + 0x78, size, true);
  }
}
