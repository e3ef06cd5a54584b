import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Font } from 'fontkit';
import { faceIds, type Advance, type FaceId } from '@/lib/layout/font-metrics';
import { faceByName } from './face-names';
import { drawsText, openFontFile, type NamedFont } from './open-font-file';

/** 自备字体: a font of the office, which goes before ours of the same face. */
export interface OfficeFont {
  readonly face: FaceId;
  readonly file: string;
  readonly font: Font;
  readonly advance: Advance;
}

export interface OfficeFonts {
  readonly fonts: readonly OfficeFont[];
  /** Chinese sentences about what could not be used. */
  readonly problems: readonly string[];
}

const FONT_FILE = /\.(ttf|otf|ttc)$/i;
const MOST_FILES = 40;
const LARGEST_FILE = 100_000_000;
const OURS = '改用程序自带的字体。';

/** Reads the fonts in a folder. Whatever is wrong with it, the report is printed with ours and the reason is told. */
export function readOfficeFonts(folder: string): OfficeFonts {
  const problems: string[] = [];
  const best = new Map<FaceId, OfficeFont & { readonly rank: number }>();
  for (const file of fontFiles(folder, problems)) {
    for (const { face, rank, font } of facesIn(folder, file, problems)) {
      if (rank < (best.get(face)?.rank ?? Infinity)) {
        best.set(face, { face, rank, file, font, advance: advanceOf(font) });
      }
    }
  }
  const fonts = faceIds.flatMap((face) => best.get(face) ?? []);
  return { fonts, problems };
}

function fontFiles(folder: string, problems: string[]): string[] {
  try {
    const files = readdirSync(/* turbopackIgnore: true */ folder)
      .filter((name) => FONT_FILE.test(name))
      .sort();
    if (files.length === 0) problems.push(`字体文件夹 ${folder} 里没有 TTF、OTF 或 TTC 文件，${OURS}`);
    if (files.length > MOST_FILES) {
      problems.push(
        `字体文件夹 ${folder} 里的字体超过${MOST_FILES}个，只看前${MOST_FILES}个。只放报告用到的字体即可。`,
      );
    }
    return files.slice(0, MOST_FILES);
  } catch {
    problems.push(`字体文件夹 ${folder} 不存在或者不能读取，${OURS}`);
    return [];
  }
}

interface FoundFace {
  readonly face: FaceId;
  readonly rank: number;
  readonly font: Font;
}

function facesIn(folder: string, file: string, problems: string[]): FoundFace[] {
  const path = join(/* turbopackIgnore: true */ folder, file);
  try {
    if (statSync(path).size > LARGEST_FILE) throw new Error('too large');
    const found = openFontFile(readFileSync(path)).flatMap((named) => faceOfFont(named));
    if (found.length === 0) problems.push(`字体文件 ${file} 不是报告用到的字体，没有使用。`);
    return found.flatMap(({ refusal, ...face }) => {
      if (refusal === undefined) return [face];
      problems.push(`字体文件 ${file} ${refusal}，${OURS}`);
      return [];
    });
  } catch {
    problems.push(`字体文件 ${file} 损坏或者不能读取，${OURS}`);
    return [];
  }
}

function faceOfFont({ font, families, isBold }: NamedFont): (FoundFace & { readonly refusal?: string })[] {
  const match = faceByName(families, isBold);
  if (!match) return [];
  const found = { ...match, font };
  if (font['OS/2']?.fsType.noEmbedding) return [{ ...found, refusal: '不允许嵌入文件' }];
  const sample = match.face.startsWith('latin') ? '0123456789' : '年报政府信息公开';
  return [drawsText(font, sample) ? found : { ...found, refusal: '缺少常用字' }];
}

function advanceOf(font: Font): Advance {
  const known = new Map<number, number | undefined>();
  return (code) => {
    if (known.has(code)) return known.get(code);
    const width = font.hasGlyphForCodePoint(code)
      ? font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm
      : undefined;
    known.set(code, width);
    return width;
  };
}
