import type { Page } from 'playwright/test';

/** Looks at the page as it stands; the name says which view of the screen it is. */
export type Look = (view: string) => Promise<void>;

/** 画面: one page of the build in one state, with the views a clerk sees in it. */
export interface Screen {
  /** The page as the folder `app` names it: `/reports/[id]/compare`. */
  readonly route: string;
  readonly state: string;
  /** File of the dialog that is shown. */
  readonly dialog?: string;
  /** Opens the page, and looks at each view. The name of the agency is used by nobody else. */
  readonly walk: (page: Page, agency: string, look: Look) => Promise<void>;
}
