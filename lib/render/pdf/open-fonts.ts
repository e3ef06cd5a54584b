import { join } from 'node:path';
import { openSync, type Font } from 'fontkit';
import fontRecords from '@/assets/fonts/metrics.json';
import type { OfficeFonts } from '@/lib/fonts/office-fonts';
import { fontMetrics } from '@/lib/fonts/program-fonts';
import { faceOf, officeFont, type FontId, type FontMetrics } from '@/lib/layout/font-metrics';
import { PdfError } from './pdf-error';

/** 字库: the fonts to embed and their widths. */
export interface FontBook {
  readonly metrics: FontMetrics;
  readonly font: (id: FontId) => Font;
}

/** Fonts below `root`/assets/fonts and those of the office. Each file of ours is opened when first used and stays open. */
export function openFonts(root: string, office: OfficeFonts = { fonts: [], problems: [] }): FontBook {
  const open = new Map<FontId, Font>(office.fonts.map(({ face, font }) => [officeFont(face), font]));
  return {
    metrics: fontMetrics(office),
    font: (id) => {
      const font = open.get(id) ?? openFont(join(root, 'assets', 'fonts', fontRecords[faceOf(id)].file));
      open.set(id, font);
      return font;
    },
  };
}

function openFont(path: string): Font {
  try {
    return openSync(path);
  } catch (cause) {
    throw new PdfError(`字体文件缺失或损坏，需要重新安装程序：${path}`, { cause });
  }
}
