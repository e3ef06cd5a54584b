import type { DocxPackage } from './docx-package';

/** The text of the report file that a document of our own carries, if it does. */
export function docxData({ data }: DocxPackage): string | undefined {
  if (data?.name !== 'report') return undefined;
  return data.children.filter((child) => typeof child === 'string').join('');
}
