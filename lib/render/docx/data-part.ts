import type { Document } from 'docx';
import { printableText } from '@/lib/document/printable-text';

/** 数据部件: the report file inside the document, so that the program reads its own files without guessing. */
export const DATA_PART = 'customXml/item1.xml';
const NAMESPACE = 'urn:nianbao:report:1';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const ITEM_ID = '{6B0C3F0E-7A54-4D0B-9C59-2F4B1E8D3A17}';

interface Part {
  readonly path: string;
  readonly data: string;
}

/** Registers the part with a document and returns its files, the item still empty (ISO/IEC 29500-1, 15.2.5 and 22.5). */
export function dataParts(document: Document): Part[] {
  document.Document.Relationships.addRelationship(
    '900',
    `${OFFICE}/relationships/customXml`,
    '../customXml/item1.xml',
  );
  document.ContentTypes.addOverride(
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    '/customXml/itemProps1.xml',
  );
  return [
    { path: DATA_PART, data: dataItem('') },
    {
      path: 'customXml/itemProps1.xml',
      data: `${XML}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    },
    {
      path: 'customXml/_rels/item1.xml.rels',
      data: `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    },
  ];
}

/** The item itself, with a report file. */
export function dataItem(json: string): string {
  return `${XML}<report xmlns="${NAMESPACE}">${escapeXml(escapeJson(json))}</report>`;
}

export function escapeXml(text: string): string {
  return printableText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Characters that XML forbids or programs drop, written in JSON's own way, so that the data come back unchanged. */
function escapeJson(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u2028\u2029\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
