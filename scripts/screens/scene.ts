import type { Cookie, Page } from 'playwright';

/** Addresses of the reports that the pictures show. */
export interface Home {
  /** 演示: this year's report is half filled, the two before are published. */
  readonly demo: string;
  /** Not one field filled. */
  readonly blank: string;
  /** One thing wrong of each group of rules. */
  readonly wrong: string;
  readonly finished: string;
}

/** Width and height of the window and how its colours are set. */
export interface Look {
  readonly width: number;
  readonly height: number;
  readonly colors?: 'dark' | 'forced';
  readonly isPrinted?: boolean;
}

export const desk: Look = { width: 1280, height: 720 };
export const wide: Look = { width: 1920, height: 1080 };
export const phone: Look = { width: 390, height: 844 };
/** 1280 px at 400 %. */
export const zoomed: Look = { width: 320, height: 180 * 4 };
export const dark: Look = { ...desk, colors: 'dark' };
export const forced: Look = { ...desk, colors: 'forced' };
/** A4 between its margins of 28 and 26 mm, at 96 dots an inch. */
export const paper: Look = { width: 590, height: 850, isPrinted: true };

/** Somebody who is logged in. */
export type Visitor = readonly Cookie[];

/** One picture: where it is taken, and what is done before. */
export interface Scene<Place = Home> {
  /** Name of its file. */
  readonly name: string;
  /** What it shows, for the page that lists them. */
  readonly title: string;
  readonly address: (place: Place) => string;
  /** Who looks at it, with accounts on. */
  readonly visitor?: (place: Place) => Visitor;
  readonly look?: Look;
  readonly act?: (page: Page, place: Place) => Promise<void>;
}
