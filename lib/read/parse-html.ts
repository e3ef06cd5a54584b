import { Parser } from 'htmlparser2';
import type { XmlElement } from './parse-xml';

/** Deeper or larger than any report: a page that takes minutes to walk is not read. */
const DEEPEST = 200;
const MOST_ELEMENTS = 200_000;

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** The elements of a web page under one root; undefined for a page beyond any report. Nothing is loaded or run. */
export function parseHtml(html: string): XmlElement | undefined {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  let count = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      count += 1;
      if (count > MOST_ELEMENTS || open.length > DEEPEST) throw new TooMuch();
      const made: OpenElement = { name, attributes, children: [] };
      open.at(-1)?.children.push(made);
      open.push(made);
    },
    ontext(text) {
      open.at(-1)?.children.push(text);
    },
    onclosetag() {
      open.pop();
    },
  });
  try {
    parser.end(html);
  } catch (error) {
    if (error instanceof TooMuch) return undefined;
    throw error;
  }
  return root;
}

class TooMuch extends Error {}
