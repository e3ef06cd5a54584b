import type { ReadTable } from './read-table';

/** A paragraph as it is visible. */
export interface VisibleLine {
  readonly kind: 'line';
  readonly text: string;
  /** Heading of one of the parts, or 落款, where the document says so. */
  readonly role?: 'part' | 'signature';
  /** A line of a page as it was printed, inner spaces kept: a paragraph may go on in the next one. */
  readonly printed?: true;
  /** It begins further in than the lines around it: the first line of a paragraph. */
  readonly indented?: true;
  /** What the window of a browser shows over a web page that does not print its title itself. */
  readonly isPageTitle?: true;
  /** Page of a file that has pages, from 1. */
  readonly page?: number;
}

export interface VisibleTable {
  readonly kind: 'table';
  readonly table: ReadTable;
  readonly page?: number;
}

/** A picture where text could have been: what it shows cannot be read. */
export interface VisibleImage {
  readonly kind: 'image';
  readonly page?: number;
}

/** 可见内容: what a reader of a document sees, in order, whatever kind of file it came from. */
export type VisibleDocument = readonly (VisibleLine | VisibleTable | VisibleImage)[];

export function tablesOfDocument(document: VisibleDocument): ReadTable[] {
  return document.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
}
