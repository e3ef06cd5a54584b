import type { Area, Mark, Rule, TextRun } from './page';

/** What is drawn on a page so far. */
export interface Sheet {
  readonly texts: TextRun[];
  readonly rules: Rule[];
  readonly areas: Area[];
  readonly marks: Mark[];
}

/** 一条: a strip over the whole width that is never split between pages. */
export interface Strip {
  readonly kind: 'strip';
  readonly height: number;
  /** White space above it, left away at the top of a page. */
  readonly before: number;
  /** Stays on one page with what follows. */
  readonly keep: boolean;
  readonly draw: (sheet: Sheet, top: number) => void;
}

/** Something tall that may be split between its rows. */
export interface Splittable {
  readonly kind: 'splittable';
  readonly before: number;
  /** White space below it, as far as the page has it. */
  readonly after: number;
  /** Rather begins on a new page than in the middle of one. */
  readonly wantsPage: boolean;
  readonly rows: number;
  /** Height of the rows from `from` up to but not including `to`, with whatever is repeated above them. */
  readonly heightOf: (from: number, to: number) => number;
  /** Where to split: how many of the rows from `from` on to place in this room, 0 if none fits. */
  readonly split: (from: number, room: number) => number;
  readonly draw: (sheet: Sheet, top: number, from: number, to: number) => void;
}

export type Flow = Strip | Splittable;
