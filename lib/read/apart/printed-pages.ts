import type { LabelStream } from '../match/label-stream';
import { pageNumbers } from '../match/page-numbers';
import type { VisibleDocument } from '../visible-document';
import { blockOf, streamLines, type StreamLine } from './stream-lines';

/** 页: the lines of a stream by the page they are printed on, as page numbers and the file itself part them. */
export function printedPages(document: VisibleDocument, stream: LabelStream): StreamLine[][] {
  const numbers = pageNumbers(document);
  const pages: StreamLine[][] = [];
  let last: number | undefined;
  for (const line of streamLines(stream)) {
    const block = blockOf(line);
    if (last === undefined || isNewPage(document, numbers, last, block)) pages.push([]);
    pages.at(-1)?.push(line);
    last = block;
  }
  return pages;
}

function isNewPage(
  document: VisibleDocument,
  numbers: ReadonlySet<number>,
  from: number,
  to: number,
): boolean {
  if (document[from]?.page !== document[to]?.page) return true;
  for (let block = from + 1; block < to; block += 1) if (numbers.has(block)) return true;
  return false;
}
