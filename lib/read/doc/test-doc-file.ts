import { oleBytes } from './test-ole-file';

const TEXT_AT = 1024;
const PAGE = 512;

/** A paragraph with its mark and the properties of Word 97 as bytes. */
export interface TestParagraph {
  readonly text: string;
  readonly properties?: readonly number[];
}

export const IN_TABLE = [0x16, 0x24, 1];

/** The mark at the end of a row: edges in twips and, for each cell, its merge flags. */
export function rowEnd(edges: readonly number[], flags: readonly number[] = []): number[] {
  const cells = edges
    .slice(1)
    .flatMap((_, index) => [...word(flags[index] ?? 0), ...Array<number>(18).fill(0)]);
  const definition = [edges.length - 1, ...edges.flatMap(word), ...cells];
  return [...IN_TABLE, 0x17, 0x24, 1, 0x08, 0xd6, ...word(definition.length + 1), ...definition];
}

/** A Word 97 file of these paragraphs. */
export function docBytes(paragraphs: readonly TestParagraph[], flags = 0x0200): Uint8Array {
  const text = paragraphs.map((paragraph) => paragraph.text).join('');
  const pageAt = Math.ceil((TEXT_AT + text.length * 2) / PAGE) * PAGE;
  const main = new Uint8Array(pageAt + paragraphs.length * PAGE);
  const view = new DataView(main.buffer);
  view.setUint16(0, 0xa5ec, true);
  view.setUint16(0x0a, flags, true);
  view.setUint32(0x4c, text.length, true);
  [...text].forEach((character, index) => view.setUint16(TEXT_AT + index * 2, character.charCodeAt(0), true));

  // A page of properties for each paragraph.
  const starts = paragraphs.map(
    (_, index) =>
      TEXT_AT + paragraphs.slice(0, index).reduce((sum, { text: own }) => sum + own.length, 0) * 2,
  );
  const ends = [...starts.slice(1), TEXT_AT + text.length * 2];
  paragraphs.forEach(({ properties = [] }, index) => {
    const at = pageAt + index * PAGE;
    const list = [0, 0, ...properties, ...(properties.length % 2 === 0 ? [] : [0])];
    view.setUint32(at, starts[index] ?? 0, true);
    view.setUint32(at + 4, ends[index] ?? 0, true);
    main[at + 8] = 16;
    main.set([0, list.length / 2, ...list], at + 32);
    main[at + PAGE - 1] = 1;
  });

  const pieces = [2, ...long(16), ...long(0), ...long(text.length), 0, 0, ...long(TEXT_AT), 0, 0];
  const pages = [
    ...[...starts, TEXT_AT + text.length * 2].flatMap(long),
    ...paragraphs.flatMap((_, index) => long(pageAt / PAGE + index)),
  ];
  const table = Uint8Array.from([...pieces, ...pages]);
  setPart(33, 0, pieces.length);
  setPart(13, pieces.length, pages.length);
  return oleBytes({ WordDocument: main, '1Table': table });

  function setPart(number: number, start: number, length: number): void {
    view.setUint32(0x9a + number * 8, start, true);
    view.setUint32(0x9a + number * 8 + 4, length, true);
  }
}

function word(value: number): number[] {
  return [value & 0xff, (value >> 8) & 0xff];
}

function long(value: number): number[] {
  return [...word(value), ...word(value >>> 16)];
}
