import type { FaceId } from './font-metrics';

/** 字体字号 of a piece of text. */
export interface TextStyle {
  /** Fonts for Han text, best first: a later one serves what the earlier lack. */
  readonly han: readonly FaceId[];
  /** For letters, digits and their punctuation. */
  readonly latin: FaceId;
  readonly size: number;
  /** Added after each Han character. */
  readonly tracking: number;
}

/** 三号, 28 characters a line. */
const body = { latin: 'latin', size: 16, tracking: -0.25 } as const;

/** 二号小标宋 */
export const titleStyle: TextStyle = { han: ['title', 'song'], latin: 'latinBold', size: 22, tracking: 0 };

/** 三号仿宋 */
export const bodyStyle: TextStyle = { ...body, han: ['fang', 'song'] };

/** 一级黑体, 二级楷体, 三级四级仿宋 (GB/T 9704-2012, 7.3.3). */
export const headingStyles: Readonly<Record<1 | 2 | 3 | 4, TextStyle>> = {
  1: { ...body, han: ['hei', 'song'] },
  2: { ...body, han: ['kai', 'song'] },
  3: bodyStyle,
  4: bodyStyle,
};

/** 四号宋体 */
export const pageNumberStyle: TextStyle = { han: ['song'], latin: 'latin', size: 14, tracking: 0 };

/** 五号宋体 and smaller. */
export function tableStyle(size: number): TextStyle {
  return { han: ['song'], latin: 'latin', size, tracking: 0 };
}
