/** PDF 没有做成: the message says why, in words for the clerk. */
export class PdfError extends Error {
  override readonly name = 'PdfError';
}
