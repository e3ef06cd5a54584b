/** 字体 by their use: 小标宋, 宋体, 黑体, 楷体, 仿宋, and letters and digits beside them. */
export const faceIds = ['title', 'song', 'hei', 'kai', 'fang', 'latin', 'latinBold'] as const;
export type FaceId = (typeof faceIds)[number];

/** A font of the office itself, which goes before ours of the same face. */
export type OfficeFontId = `office-${FaceId}`;
export type FontId = FaceId | OfficeFontId;

export function officeFont(face: FaceId): OfficeFontId {
  return `office-${face}`;
}

export function faceOf(font: FontId): FaceId {
  return faceIds.find((face) => font === face || font === officeFont(face)) ?? 'song';
}

/** Advance width of a character in em, `undefined` where the font lacks it. */
export type Advance = (code: number) => number | undefined;

/** 字宽 of every font; those of the office are there where it has any. */
export type FontMetrics = Readonly<Record<FaceId, Advance>> &
  Readonly<Partial<Record<OfficeFontId, Advance>>>;

/** One font in assets/fonts/metrics.json; scripts/make-fonts/font-metrics.mjs writes it. */
export interface FontRecord {
  /** Units in an em. */
  readonly em: number;
  /** Ranges of characters, “gap” or “gap-length” after the last range, base 36. */
  readonly coverage: string;
  /** Widths other than one em, “gap-length-width” in units. */
  readonly widths: string;
}

export function readFontMetrics(records: Readonly<Record<FaceId, FontRecord>>): FontMetrics {
  return {
    title: advanceOf(records.title),
    song: advanceOf(records.song),
    hei: advanceOf(records.hei),
    kai: advanceOf(records.kai),
    fang: advanceOf(records.fang),
    latin: advanceOf(records.latin),
    latinBold: advanceOf(records.latinBold),
  };
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

function advanceOf(record: FontRecord): Advance {
  const covered = readRanges(record.coverage);
  const exceptions = readRanges(record.widths);
  const known = new Map<number, number | undefined>();
  return (code) => {
    if (known.has(code)) return known.get(code);
    const width = find(covered, code) ? (find(exceptions, code)?.width ?? record.em) / record.em : undefined;
    known.set(code, width);
    return width;
  };
}

function readRanges(text: string): Range[] {
  let end = 0;
  return text
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const [gap = 0, length = 1, width = 0] = part.split('-').map((number) => Number.parseInt(number, 36));
      const from = end + gap;
      end = from + length;
      return { from, to: end - 1, width };
    });
}

function find(ranges: readonly Range[], code: number): Range | undefined {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (!range) return undefined;
    if (code < range.from) high = middle - 1;
    else if (code > range.to) low = middle + 1;
    else return range;
  }
  return undefined;
}
