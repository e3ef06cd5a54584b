import { officeNames } from '@/lib/fonts/face-names';
import { faceOf, type FaceId, type FontId } from '@/lib/layout/font-metrics';

/** What stands in where the computer has none of the fonts of an office: open ones, then whatever the browser has. */
const openNames: Readonly<Record<FaceId, readonly string[]>> = {
  title: ['Noto Serif SC', 'Noto Serif CJK SC', 'serif'],
  song: ['Noto Serif SC', 'Noto Serif CJK SC', 'serif'],
  hei: ['Noto Sans SC', 'Noto Sans CJK SC', 'sans-serif'],
  kai: ['LXGW WenKai', 'serif'],
  fang: ['FandolFang', 'Noto Serif CJK SC', 'serif'],
  latin: ['Liberation Serif', 'serif'],
  latinBold: ['Liberation Serif', 'serif'],
};

/**
 * A family that the screen declares at weight 700 for the first of these fonts that is there: 小标宋 as it is, and the
 * bold cut of an open font. Asking for bold itself would smear 小标宋.
 */
const TITLE = 'Nianbao Title';

/** Fonts of an office computer first, then open ones. */
export function fontFamily(font: FontId): string {
  const face = faceOf(font);
  const names = [...officeNames[face], ...openNames[face]];
  return list(face === 'title' ? [TITLE, ...names] : names);
}

export function fontWeight(font: FontId): string | undefined {
  const face = faceOf(font);
  return face === 'title' || face === 'latinBold' ? 'bold' : undefined;
}

function list(names: readonly string[]): string {
  return names.map((name) => (/^[a-z-]+$/.test(name) ? name : `'${name}'`)).join(', ');
}
