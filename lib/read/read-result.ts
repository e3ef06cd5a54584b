import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import type { VisibleDocument } from './visible-document';

/** What could not be read: a cell by its id, or a part of the report, and why. */
export interface Unread {
  readonly id?: string;
  readonly part?: string;
  readonly why: string;
}

/** Where a document shows something else than the data it carries; what is visible was taken. */
export type Difference = Unread;

/** 出处: where in the document a cell was found, and what stands there. */
export interface SourcePlace {
  /** Index into the visible document. */
  readonly block: number;
  /** The place in a table; absent where the block is a line. */
  readonly row?: number;
  readonly column?: number;
  /** As printed: 2908.85万元. */
  readonly text: string;
}

export type ReadReport =
  | {
      readonly ok: true;
      readonly template: Template;
      readonly report: Report;
      readonly unread: readonly Unread[];
      readonly differences: readonly Difference[];
      /** What the file shows, for a person to compare; absent for a report file, which shows nothing. */
      readonly document?: VisibleDocument;
      /** By cell id. */
      readonly places?: Readonly<Record<string, SourcePlace>>;
    }
  | { readonly ok: false; readonly why: string };
