import type { ReportDocument } from '@/lib/document/blocks';
import { escapeXml } from './data-part';

/**
 * 文档属性 docProps/core.xml. The agency is the author, no person is named, and the times follow from the reporting
 * year, so that the same report always gives the same part.
 */
export function coreProperties({ title, agency, year }: ReportDocument): string {
  const time = `${year + 1}-01-01T00:00:00Z`;
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(agency)}</dc:creator>`,
    `<cp:lastModifiedBy>${escapeXml(agency)}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `${stamp('created')}${stamp('modified')}<dc:language>zh-CN</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}
