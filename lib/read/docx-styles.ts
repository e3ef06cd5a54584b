import { element, elements, parseXml, type XmlElement } from './parse-xml';

/** What a paragraph style says, what it is based on looked through (ISO/IEC 29500-1, 17.7). */
export interface DocxStyles {
  readonly nameOf: (id: string) => string;
  /** Properties of the paragraph itself, then those of its style and of what that is based on. */
  readonly properties: (paragraph: XmlElement, ...path: readonly string[]) => XmlElement | undefined;
}

const DEEPEST = 20;

export function docxStyles(xml: string | undefined): DocxStyles {
  const styles = new Map<string, XmlElement>();
  for (const style of xml === undefined ? [] : elements(parseXml(xml), 'style')) {
    styles.set(style.attributes['styleId'] ?? '', style);
  }
  const normal = [...styles.values()].find(
    ({ attributes }) => attributes['type'] === 'paragraph' && attributes['default'] === '1',
  );
  const chain = (id: string | undefined): XmlElement[] => {
    const found: XmlElement[] = [];
    let style = id === undefined ? normal : styles.get(id);
    while (style && found.length < DEEPEST) {
      found.push(style);
      style = styles.get(element(style, 'basedOn')?.attributes['val'] ?? '');
    }
    return found;
  };
  // A document has few styles and asks for them at each paragraph.
  const known = new Map<string, XmlElement | undefined>();
  const ofStyle = (id: string | undefined, path: readonly string[]): XmlElement | undefined => {
    const key = [id ?? '', ...path].join(' ');
    if (known.has(key)) return known.get(key);
    const made = firstFound(chain(id), path);
    known.set(key, made);
    return made;
  };
  return {
    nameOf: (id) => (element(styles.get(id) ?? NONE, 'name')?.attributes['val'] ?? '').toLowerCase(),
    properties: (paragraph, ...path) =>
      element(paragraph, 'pPr', ...path) ??
      ofStyle(element(paragraph, 'pPr', 'pStyle')?.attributes['val'], path),
  };
}

function firstFound(nodes: readonly XmlElement[], path: readonly string[]): XmlElement | undefined {
  for (const node of nodes) {
    const found = element(node, 'pPr', ...path);
    if (found) return found;
  }
  return undefined;
}

const NONE: XmlElement = { name: '', attributes: {}, children: [] };
