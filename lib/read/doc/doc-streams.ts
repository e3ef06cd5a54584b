import { oleFile, uint16, uint32 } from './ole-file';
import { damaged } from '../open-package';
import { reasons } from '../opened-document';

/** The streams of a Word 97 document ([MS-DOC]) and where its head says that things are. */
export interface DocStreams {
  readonly main: Uint8Array;
  readonly table: Uint8Array;
  /** Properties too large for their page. */
  readonly data: Uint8Array;
  /** Characters of the body, then of what follows it: notes, heads, text boxes. */
  readonly counts: readonly number[];
  /** Piece of the table stream by its number in the head. */
  readonly part: (number: number) => Uint8Array;
}

export type OpenedStreams =
  { readonly ok: true; readonly streams: DocStreams } | { readonly ok: false; readonly why: string };

const WORD = 0xa5ec;
const OLDER_WORDS = new Set([0xa5dc, 0xa59b, 0xa59c, 0xa697, 0xa699]);
const ENCRYPTED = 0x0100;
const TABLE_1 = 0x0200;
const FIRST_COUNT = 0x4c;
const COUNTS = 8;
const FIRST_PART = 0x9a;

export function docStreams(bytes: Uint8Array): OpenedStreams {
  const file = oleFile(bytes);
  if (!file) return refuse(damaged('DOC'));
  if (file.names.includes('EncryptionInfo')) return refuse(reasons.encrypted);
  const main = file.stream('WordDocument');
  if (!main) {
    const isWorkbook = file.names.includes('Workbook') || file.names.includes('Book');
    return refuse(isWorkbook ? reasons.oldWorkbook : '这是其他程序的文件，不是 Word 文档，没有读取。');
  }
  const [mark = 0, flags = 0] = [uint16(main, 0), uint16(main, 0x0a)];
  if (OLDER_WORDS.has(mark)) return refuse('这是 Word 95 或更早的文件，另存为 .docx 后再读取。');
  if (mark !== WORD) return refuse(damaged('DOC'));
  if ((flags & ENCRYPTED) !== 0) return refuse(reasons.encrypted);
  const table = file.stream((flags & TABLE_1) === 0 ? '0Table' : '1Table');
  if (!table) return refuse(damaged('DOC'));
  const counts = Array.from({ length: COUNTS }, (_, index) => uint32(main, FIRST_COUNT + index * 4) ?? 0);
  const part = (number: number) => {
    const start = uint32(main, FIRST_PART + number * 8) ?? 0;
    return table.subarray(start, start + (uint32(main, FIRST_PART + number * 8 + 4) ?? 0));
  };
  const data = file.stream('Data') ?? new Uint8Array();
  return { ok: true, streams: { main, table, data, counts, part } };
}

function refuse(why: string): OpenedStreams {
  return { ok: false, why };
}
