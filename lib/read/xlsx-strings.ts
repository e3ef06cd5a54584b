import { elements, parseXml, type XmlElement } from './parse-xml';

/** The shared strings of a workbook (ISO/IEC 29500-1, 18.4). */
export function sharedStrings(xml: string | undefined): string[] {
  return xml === undefined ? [] : elements(parseXml(xml), 'si').map(stringText);
}

/** Text of a string item: its runs joined, phonetic hints left out. */
export function stringText(node: XmlElement): string {
  return node.children
    .map((child) => {
      if (typeof child === 'string' || child.name === 'rPh') return '';
      if (child.name === 't') return child.children.filter((text) => typeof text === 'string').join('');
      return stringText(child);
    })
    .join('');
}
