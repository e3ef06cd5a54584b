import type { HeadingBlock, ParagraphBlock, SignatureBlock, TitleBlock } from '@/lib/document/blocks';
import { breakLines } from './break-lines';
import { breakTitle } from './break-title';
import type { Strip } from './flow';
import type { FontMetrics } from './font-metrics';
import { baselineIn, CHARACTER, LINE, rounded, TITLE_LINE, TYPE_AREA } from './geometry';
import { measureText, widthOf, type Glyph } from './measure-text';
import type { Mark } from './page';
import { setLine, setShort, type LineRun } from './set-line';
import { bodyStyle, headingStyles, titleStyle } from './text-style';

/** 首行缩进两字 */
const INDENT = 2 * CHARACTER;

/** 大标题: centred lines, one blank line below. */
export function titleStrips({ part, lines }: TitleBlock, fonts: FontMetrics): Strip[] {
  const broken = lines.flatMap((line) =>
    breakTitle(measureText(line.trim(), titleStyle, fonts), TYPE_AREA.width),
  );
  return broken.map((glyphs, i) => ({
    ...strip(
      part,
      setShort(glyphs),
      (TYPE_AREA.width - widthOf(glyphs)) / 2,
      titleStyle.size,
      TITLE_LINE,
      true,
    ),
    height: i === broken.length - 1 ? TITLE_LINE + LINE : TITLE_LINE,
  }));
}

/** 层次标题 on lines of its own, kept with what follows. */
export function headingStrips({ part, level, text }: HeadingBlock, fonts: FontMetrics): Strip[] {
  const glyphs = measureText(text.trim(), headingStyles[level], fonts);
  const lines = textLines(part, glyphs, true);
  return level === 1 ? lines.map((line, i) => (i === 0 ? marked(line, text) : line)) : lines;
}

/** 段落; a heading that runs into it has its own font. */
export function paragraphStrips({ part, runIn, text }: ParagraphBlock, fonts: FontMetrics): Strip[] {
  const head = runIn ? measureText(runIn.text.trimStart(), headingStyles[runIn.level], fonts) : [];
  const rest = measureText(runIn ? text.trimEnd() : text.trim(), bodyStyle, fonts);
  return textLines(part, [...head, ...rest], false);
}

/**
 * 落款 without a seal (GB/T 9704-2012, 7.3.5.2): one line below the text, the name two characters from the right
 * edge, the date beginning two characters right of the name; a longer date keeps its two characters and moves the name.
 */
export function signatureStrips({ part, name, date }: SignatureBlock, fonts: FontMetrics): Strip[] {
  const nameLines = rightLines(name, fonts);
  const dateLines = rightLines(date, fonts);
  const difference = widthOf(nameLines.at(-1) ?? []) - widthOf(dateLines[0] ?? []);
  const lines = [
    ...nameLines.map((glyphs) => ({ glyphs, free: Math.max(INDENT, 2 * INDENT - difference) })),
    ...dateLines.map((glyphs) => ({ glyphs, free: Math.max(INDENT, difference) })),
  ];
  return lines.map(({ glyphs, free }, i) => {
    const x = Math.max(0, TYPE_AREA.width - free - widthOf(glyphs));
    const line = strip(part, setShort(glyphs), x, bodyStyle.size, LINE, i < lines.length - 1);
    return { ...line, before: i === 0 ? LINE : 0 };
  });
}

function rightLines(text: string, fonts: FontMetrics): (readonly Glyph[])[] {
  return breakTitle(measureText(text.trim(), bodyStyle, fonts), TYPE_AREA.width - INDENT);
}

function textLines(part: string, glyphs: readonly Glyph[], keep: boolean): Strip[] {
  const indent = (line: number) => (line === 0 ? INDENT : 0);
  const lines = breakLines(glyphs, (line) => TYPE_AREA.width - indent(line));
  return lines.map(({ from, to }, i) => {
    const room = TYPE_AREA.width - indent(i);
    const runs = setLine(glyphs.slice(from, to), room, i < lines.length - 1);
    return strip(part, runs, indent(i), bodyStyle.size, LINE, keep);
  });
}

function strip(
  part: string,
  runs: readonly LineRun[],
  indent: number,
  size: number,
  height: number,
  keep: boolean,
): Strip {
  return {
    kind: 'strip',
    height,
    before: 0,
    keep,
    draw: (sheet, top) => {
      const y = rounded(baselineIn(top, height, size));
      const left = TYPE_AREA.left + indent;
      for (const run of runs) sheet.texts.push({ ...run, x: rounded(left + run.x), y, part });
      const { left: x, width } = TYPE_AREA;
      sheet.areas.push({ part, x: rounded(x), y: rounded(top), width: rounded(width), height });
    },
  };
}

function marked(line: Strip, title: string): Strip {
  return {
    ...line,
    draw: (sheet, top) => {
      const mark: Mark = { title, y: rounded(top) };
      sheet.marks.push(mark);
      line.draw(sheet, top);
    },
  };
}
