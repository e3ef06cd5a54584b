import { faceIds, type FaceId } from '@/lib/layout/font-metrics';

/** 字体名 under which an office has each face, best first. */
export const officeNames: Readonly<Record<FaceId, readonly string[]>> = {
  title: [
    '方正小标宋简体',
    '方正小标宋_GBK',
    'FZXiaoBiaoSong-B05S',
    'FZXiaoBiaoSong-B05',
    '小标宋',
    '华文中宋',
    'STZhongsong',
  ],
  song: ['宋体', 'SimSun', '方正书宋简体', '方正书宋_GBK', '华文宋体', 'STSong', 'Songti SC'],
  hei: ['黑体', 'SimHei', '方正黑体简体', '方正黑体_GBK', '华文黑体', 'STHeiti', 'Heiti SC'],
  kai: [
    '楷体_GB2312',
    'KaiTi_GB2312',
    '楷体',
    'KaiTi',
    '方正楷体简体',
    '方正楷体_GBK',
    '华文楷体',
    'STKaiti',
    'Kaiti SC',
  ],
  fang: [
    '仿宋_GB2312',
    'FangSong_GB2312',
    '仿宋',
    'FangSong',
    '方正仿宋简体',
    '方正仿宋_GBK',
    '华文仿宋',
    'STFangsong',
  ],
  latin: ['Times New Roman'],
  latinBold: ['Times New Roman'],
};

export interface FaceMatch {
  readonly face: FaceId;
  /** 0 is the best name of a face. */
  readonly rank: number;
}

/**
 * Which face a font is, by the names it gives itself, compared without spaces, hyphens and case. Bold cuts serve the
 * title alone.
 */
export function faceByName(families: readonly string[], isBold: boolean): FaceMatch | undefined {
  const given = families.map(plain);
  for (const face of faceIds) {
    if (isBold ? face !== 'latinBold' && face !== 'title' : face === 'latinBold') continue;
    const rank = officeNames[face].findIndex((name) => given.includes(plain(name)));
    if (rank >= 0) return { face, rank };
  }
  return undefined;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s-]/g, '');
}
