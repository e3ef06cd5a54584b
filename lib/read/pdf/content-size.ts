import { inflateSync } from 'node:zlib';

/** Pictures, fonts and tables of codes: they are not painted one by one. */
const NO_CONTENT =
  /\/(?:Image|Length[123]|FontFile\d?|ICCBased|XML|Metadata|XRef|Type1C|CIDFontType0C|OpenType)\b/;
const LONGEST_HEAD = 400;

/**
 * 页面内容 of a PDF in bytes, unpacked, counted up to `most`: what pdfjs takes apart piece by piece before anybody can
 * count the pieces.
 */
export function contentSize(bytes: Uint8Array, most: number): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = 0;
  for (let at = file.indexOf('stream'); at !== -1 && size <= most;) {
    const end = file.indexOf('endstream', at);
    if (end === -1) break;
    const head = file.toString('latin1', Math.max(0, at - LONGEST_HEAD), at);
    const own = head.slice(head.lastIndexOf('obj') + 3);
    if (!NO_CONTENT.test(own)) size += unpackedSize(file.subarray(startOf(file, at), end), own, most);
    at = file.indexOf('stream', end + 'endstream'.length);
  }
  return size;
}

function startOf(file: Buffer, at: number): number {
  const behind = at + 'stream'.length;
  return file[behind] === 13 ? behind + 2 : behind + 1;
}

function unpackedSize(stream: Buffer, head: string, most: number): number {
  if (!/\/(?:FlateDecode|Fl)\b/.test(head)) return stream.length;
  try {
    return inflateSync(stream, { maxOutputLength: most + 1 }).length;
  } catch (error) {
    const isMore = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isMore ? most + 1 : 0;
  }
}
