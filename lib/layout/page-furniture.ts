import type { LayoutProfile } from '@/lib/document/profile';
import type { FontMetrics } from './font-metrics';
import { PAPER, points, rounded, TYPE_AREA } from './geometry';
import { measureText, widthOf } from './measure-text';
import type { TextRun, Watermark } from './page';
import { setShort } from './set-line';
import { pageNumberStyle, type TextStyle } from './text-style';

/** The dashes stand 7 mm below the 版心. */
const DASH_BELOW = points(7);
/** Middle of a dash above the baseline, in em. */
const DASH_MIDDLE = 0.35;

const watermarkStyle: TextStyle = { han: ['hei'], latin: 'latin', size: 120, tracking: 24 };
const WATERMARK_ANGLE = 45;

/** 页码 “— 1 —”: one character from the edge, odd pages on the right, even pages on the left; or in the middle. */
export function pageNumber(
  number: number,
  place: LayoutProfile['pageNumbers'],
  fonts: FontMetrics,
): TextRun[] {
  const glyphs = measureText(`— ${number} —`, pageNumberStyle, fonts);
  const { size } = pageNumberStyle;
  const free = TYPE_AREA.width - widthOf(glyphs);
  const indent = place === 'centred' ? free / 2 : number % 2 === 1 ? free - size : size;
  const y = rounded(TYPE_AREA.bottom + DASH_BELOW + DASH_MIDDLE * size);
  return setShort(glyphs).map((run) => ({
    ...run,
    x: rounded(TYPE_AREA.left + indent + run.x),
    y,
    part: 'page',
  }));
}

/** 草稿 */
export function draftMark(fonts: FontMetrics): Watermark {
  const glyphs = measureText('草稿', watermarkStyle, fonts);
  return {
    text: glyphs.map(({ text }) => text).join(''),
    font: glyphs[0]?.font ?? 'hei',
    size: watermarkStyle.size,
    x: rounded(PAPER.width / 2),
    y: rounded(PAPER.height / 2),
    width: rounded(widthOf(glyphs)),
    spacing: watermarkStyle.tracking,
    angle: WATERMARK_ANGLE,
  };
}
