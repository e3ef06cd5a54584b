import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';

/** What could not be read: a cell by its id, or a part of the report, and why. */
export interface Unread {
  readonly id?: string;
  readonly part?: string;
  readonly why: string;
}

/** Where a document shows something else than the data it carries; what is visible was taken. */
export type Difference = Unread;

export type ReadReport =
  | {
      readonly ok: true;
      readonly template: Template;
      readonly report: Report;
      readonly unread: readonly Unread[];
      readonly differences: readonly Difference[];
    }
  | { readonly ok: false; readonly why: string };
