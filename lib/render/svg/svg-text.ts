import type { Origin, TextRun, Watermark } from '@/lib/layout/page';
import { element, escapeXml } from './element';
import { fontFamily, fontWeight } from './font-families';

const PALE = '#e3e3e3';
/** Middle of a Han character above its baseline, in em. */
const MIDDLE = 0.38;

/** Runs of one font and size. */
export function svgTexts(runs: readonly TextRun[]): string {
  const first = runs[0];
  if (!first) return '';
  const font = {
    'font-family': fontFamily(first.font),
    'font-weight': fontWeight(first.font),
    'font-size': first.size,
  };
  return element('g', font, ...runs.map(svgText));
}

/** Where a shape leads back to. */
export function dataOf({ part, cell }: Origin) {
  return { 'data-part': part, 'data-cell': cell };
}

/** A run at its place, whatever fonts the computer has: each Han character by itself, Latin text by its length. */
function svgText(run: TextRun): string {
  const place =
    run.step === undefined
      ? { x: run.x, textLength: run.width, lengthAdjust: 'spacingAndGlyphs' }
      : { x: steps(run, run.step) };
  const space = run.text.includes(' ') ? { 'xml:space': 'preserve' } : {};
  return element('text', { ...place, y: run.y, ...dataOf(run), ...space }, escapeXml(run.text));
}

/** 草稿 across the page. */
export function svgWatermark({ text, font, size, x, y, width, angle }: Watermark): string {
  return element(
    'text',
    {
      x: rounded(x - width / 2),
      y: rounded(y + MIDDLE * size),
      transform: `rotate(${-angle} ${x} ${y})`,
      fill: PALE,
      'font-family': fontFamily(font),
      'font-size': size,
      textLength: width,
      lengthAdjust: 'spacing',
    },
    escapeXml(text),
  );
}

function steps(run: TextRun, step: number): string {
  return Array.from(run.text, (_, i) => rounded(run.x + i * step)).join(' ');
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
