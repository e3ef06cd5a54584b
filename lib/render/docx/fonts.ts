export interface FontFamily {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly cs: string;
  readonly eastAsia: string;
}

/** 字体: Chinese from the office's own set, Latin letters and digits from Times New Roman. */
function family(eastAsia: string, latin = 'Times New Roman'): FontFamily {
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia };
}

export const fonts = {
  title: family('方正小标宋简体'),
  body: family('仿宋_GB2312'),
  heading1: family('黑体'),
  heading2: family('楷体_GB2312'),
  table: family('宋体'),
  /** Page numbers: half-width digits of 宋体. */
  pageNumber: family('宋体', '宋体'),
} as const;
