import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { damaged } from '../open-package';
import { reasons, refused, type OpenedDocument } from '../opened-document';
import { contentSize } from './content-size';
import { bodyEdge, pageBlocks } from './page-blocks';
import { pageMarks, type PageMarks } from './page-marks';

const MOST_PAGES = 300;
/** Bytes of all pages, unpacked; a report of fifty pages has half of it. */
const MOST_CONTENT = 2_000_000;
/** How codes of Chinese fonts that are not embedded are read. */
const CMAPS = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps', '/');

/** PDF: lines, ruled tables and pictures of its pages. Nothing is painted, no picture is unpacked, nothing is loaded. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedDocument> {
  if (contentSize(bytes, MOST_CONTENT) > MOST_CONTENT) return refused(reasons.complex);
  // pdfjs takes what it is given; the caller keeps its own bytes.
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    enableXfa: false,
    maxImageSize: 0,
    cMapUrl: CMAPS,
    cMapPacked: true,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) {
      return refused(`文件有 ${document.numPages} 页，不像年度报告，没有读取。`);
    }
    const pages: PageMarks[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(await pageMarks(page));
      page.cleanup();
    }
    const edge = bodyEdge(pages);
    return { ok: true, document: pages.flatMap((marks, index) => pageBlocks(marks, index + 1, edge)) };
  } catch (error) {
    return refused(
      error instanceof Error && error.name === 'PasswordException' ? reasons.encrypted : damaged('PDF'),
    );
  } finally {
    await task.destroy();
  }
}
