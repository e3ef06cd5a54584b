import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The words of a DOCX, paragraph by paragraph. */
export function docxWords(bytes: Uint8Array): string[] {
  const part = unzipSync(bytes)['word/document.xml'];
  if (!part) throw new Error('no word/document.xml');
  return strFromU8(part)
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t[ >][^<]*/g)].map(([run]) => run.replace(/^[^>]*>/, '')).join(''),
    );
}

/** The words of a PDF without the breaks of its lines. */
export async function pdfWords(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false }).promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, at) => {
      const { items } = await (await document.getPage(at + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('');
    }),
  );
  await document.loadingTask.destroy();
  return pages.join('').replace(/\s/g, '');
}
