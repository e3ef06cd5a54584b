import type { ReadTable } from './read-table';

/** A paragraph as it is visible. */
export interface VisibleLine {
  readonly kind: 'line';
  readonly text: string;
  /** Heading of one of the parts, or 落款, where the document says so. */
  readonly role?: 'part' | 'signature';
}

export interface VisibleTable {
  readonly kind: 'table';
  readonly table: ReadTable;
}

/** 可见内容: what a reader of a document sees, in order, whatever kind of file it came from. */
export type VisibleDocument = readonly (VisibleLine | VisibleTable)[];

export function tablesOfDocument(document: VisibleDocument): ReadTable[] {
  return document.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
}
