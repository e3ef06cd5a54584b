import type { DocxPackage } from './docx-package';
import { parseXml } from './parse-xml';

/** The text of the report file that a document of our own carries, if it does; a damaged one counts for nothing. */
export function docxData({ data }: DocxPackage): string | undefined {
  if (data === undefined) return undefined;
  try {
    const { name, children } = parseXml(data);
    return name === 'report' ? children.filter((child) => typeof child === 'string').join('') : undefined;
  } catch {
    return undefined;
  }
}
