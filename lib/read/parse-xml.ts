import { SaxesParser } from 'saxes';

/** An element or a text of XML, in document order. Names come without their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Deeper or larger than any document of ours: what takes minutes to walk is not read. */
const DEEPEST = 200;
const MOST_ELEMENTS = 500_000;

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** The root element of a document. Throws where it is not well-formed. */
export function parseXml(xml: string): XmlElement {
  const top: OpenElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  let count = 0;
  const parser = new SaxesParser();
  const addText = (text: string) => {
    open.at(-1)?.children.push(text);
  };
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (count > MOST_ELEMENTS || open.length > DEEPEST) throw new Error('xml: too many elements');
    const made: OpenElement = { name: withoutPrefix(name), attributes: named(attributes), children: [] };
    open.at(-1)?.children.push(made);
    open.push(made);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(xml).close();

  const root = top.children.find((node) => typeof node !== 'string');
  if (!root) throw new Error('xml: no root element');
  return root;
}

export function elements(parent: XmlElement, name: string): readonly XmlElement[] {
  return parent.children.filter((node): node is XmlElement => typeof node !== 'string' && node.name === name);
}

/** The first element at the end of a path of names. */
export function element(parent: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  let found: XmlElement | undefined = parent;
  for (const name of path) {
    found = firstChild(found, name);
    if (!found) return undefined;
  }
  return found;
}

function firstChild({ children }: XmlElement, name: string): XmlElement | undefined {
  for (const node of children) if (typeof node !== 'string' && node.name === name) return node;
  return undefined;
}

function named(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name in attributes) found[withoutPrefix(name)] = attributes[name] ?? '';
  return found;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
