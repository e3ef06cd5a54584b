import { expect, it } from 'vitest';
import fontRecords from '@/assets/fonts/metrics.json';
import { readFontMetrics } from './font-metrics';
import { measureText } from './measure-text';
import { setLine, setShort } from './set-line';
import { bodyStyle, headingStyles, titleStyle } from './text-style';

const fonts = readFontMetrics(fontRecords);

it('fills the room to its right edge', () => {
  const runs = setLine(measureText('公开2025年工作', bodyStyle, fonts), 120, true);
  const last = runs.at(-1)!;
  expect(last.x + last.width).toBeCloseTo(120, 2);
});

it('spreads Han characters and never the digits of a figure', () => {
  const runs = setLine(measureText('公开2025年工作', bodyStyle, fonts), 120, true);
  expect(runs.map(({ text, font }) => [text, font])).toEqual([
    ['公开', 'fang'],
    ['2025', 'latin'],
    ['年工作', 'fang'],
  ]);
  expect(runs[1]!.spacing).toBe(0);
  expect(runs[1]!.width).toBe(32);
  expect(runs[0]!.spacing).toBeGreaterThan(0);
});

it('leaves a line short rather than tear it apart', () => {
  const [run] = setLine(measureText('公开', bodyStyle, fonts), 150, true);
  expect(run!.width).toBe(31.75);
});

it('sets body text 15.75 points from character to character', () => {
  expect(setShort(measureText('政府信息', bodyStyle, fonts))[0]!.step).toBe(15.75);
});

it('lets a closing mark at the end of a line need half its width', () => {
  const [run] = setShort(measureText('公开。', bodyStyle, fonts));
  expect(run!.width).toBe(2 * 15.75 + 8);
});

it('takes a character that the first font lacks from the next one', () => {
  const runs = setShort(measureText('朱镕同', bodyStyle, fonts));
  expect(runs.map(({ text, font }) => [text, font])).toEqual([
    ['朱', 'fang'],
    ['镕', 'song'],
    ['同', 'fang'],
  ]);
});

it('takes quotation marks of full width where the first font has narrow ones', () => {
  const runs = setShort(measureText('“三安全”', headingStyles[2], fonts));
  expect(runs.map(({ text, font }) => [text, font])).toEqual([
    ['“', 'song'],
    ['三安全', 'kai'],
    ['”', 'song'],
  ]);
});

it('prints 〓 for a character that no font has, and nothing for invisible ones', () => {
  const text = setShort(measureText('公\u{1f600}开\u200b\ufe0f', titleStyle, fonts)).map((run) => run.text);
  expect(text.join('')).toBe('公〓开');
});
