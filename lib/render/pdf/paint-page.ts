import type { Page, Rule, TextRun, Watermark } from '@/lib/layout/page';
import type { FontBook } from './open-fonts';

/** What is used of the painter that @react-pdf/renderer hands to a canvas; it passes all on to pdfkit. */
export interface Painter {
  readonly font: (source: object, name: string, size: number) => Painter;
  readonly text: (text: string, x: number, y: number, options: object) => Painter;
  readonly fillColor: (color: string) => Painter;
  readonly lineWidth: (width: number) => Painter;
  readonly lineCap: (cap: 'square') => Painter;
  readonly moveTo: (x: number, y: number) => Painter;
  readonly lineTo: (x: number, y: number) => Painter;
  readonly stroke: (color: string) => Painter;
  readonly save: () => Painter;
  readonly restore: () => Painter;
  readonly rotate: (angle: number, options: { readonly origin: readonly [number, number] }) => Painter;
}

const BLACK = '#000000';
const PALE = '#e3e3e3';
/** Middle of a Han character above its baseline, in em. */
const MIDDLE = 0.38;

/** Without ligatures and kerning, which were not measured; our own fonts have none. */
const AS_MEASURED = Object.fromEntries(
  ['kern', 'liga', 'clig', 'calt', 'rlig', 'rclt', 'ccmp', 'locl', 'palt'].map((tag) => [tag, false]),
);

/** Prints a page as it was laid out and adds nothing. */
export function paintPage(painter: Painter, page: Page, fonts: FontBook): void {
  if (page.watermark) paintWatermark(painter, page.watermark, fonts);
  painter.fillColor(BLACK);
  for (const run of page.texts) paintText(painter, run, fonts);
  paintRules(painter, page.rules);
}

function paintText(painter: Painter, run: TextRun, fonts: FontBook): void {
  // A name lets pdfkit recognise a font it has embedded already.
  painter.font(fonts.font(run.font), run.font, run.size).text(run.text, run.x, run.y, {
    lineBreak: false,
    baseline: 'alphabetic',
    characterSpacing: run.spacing,
    ...(run.font.startsWith('office-') ? { features: AS_MEASURED } : {}),
  });
}

function paintRules(painter: Painter, rules: readonly Rule[]): void {
  for (const width of new Set(rules.map((rule) => rule.width))) {
    painter.lineWidth(width).lineCap('square');
    for (const rule of rules) {
      if (rule.width === width) painter.moveTo(rule.x1, rule.y1).lineTo(rule.x2, rule.y2);
    }
    painter.stroke(BLACK);
  }
}

function paintWatermark(painter: Painter, mark: Watermark, fonts: FontBook): void {
  const { text, font, size, x, y, width, angle, spacing } = mark;
  painter
    .save()
    .rotate(-angle, { origin: [x, y] })
    .fillColor(PALE);
  const run = { text, font, size, spacing, x: x - width / 2, y: y + MIDDLE * size, width, part: 'page' };
  paintText(painter, run, fonts);
  painter.restore();
}
