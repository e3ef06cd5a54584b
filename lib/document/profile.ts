/** 版式: what offices print differently. It is kept with the agency and travels with the document. */
export interface LayoutProfile {
  /** 二级标题, （一）: as the clerk wrote it, on a line of its own, or running into the text. */
  readonly subheadings: (typeof subheadingPlaces)[number];
  /** Whether 署名 and 成文日期 are printed. */
  readonly signature: boolean;
  /** 标题分行: as the form has it, in one line, broken behind the year, or behind agency and year. */
  readonly title: (typeof titleBreaks)[number];
  /**
   * 自定标题分行: the title as it was broken by hand, one line a line. It serves every year, and is left aside where it
   * says something else than the title.
   */
  readonly titleText: string;
  /** 表格字号 in points: 小四, 五号, 小五. */
  readonly tableFontSize: (typeof tableFontSizes)[number];
  /** 页码: odd pages right and even pages left (GB/T 9704-2012, 7.5), or in the middle. */
  readonly pageNumbers: (typeof pageNumberPlaces)[number];
}

export const subheadingPlaces = ['asWritten', 'ownLine', 'runIn'] as const;
export const titleBreaks = ['form', 'afterYear', 'both', 'none'] as const;
export const tableFontSizes = [12, 10.5, 9] as const;
export const pageNumberPlaces = ['outside', 'centred'] as const;

/** Longest 自定标题分行. */
export const TITLE_TEXT_LENGTH = 400;

export const defaultProfile: LayoutProfile = {
  subheadings: 'asWritten',
  signature: true,
  title: 'form',
  titleText: '',
  tableFontSize: 10.5,
  pageNumbers: 'outside',
};
