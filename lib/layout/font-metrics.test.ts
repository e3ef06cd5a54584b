import { expect, it } from 'vitest';
import fontRecords from '@/assets/fonts/metrics.json';
import { readFontMetrics, type FaceId } from './font-metrics';

const fonts = readFontMetrics(fontRecords);
const widthIn = (font: FaceId, character: string) => fonts[font](character.codePointAt(0)!);

it.each(['题', '〇', '，', '镕', '玥', '旸', '㛃', '𬭚'])(
  'knows that %s is one em wide in 宋体',
  (character) => {
    expect(widthIn('song', character)).toBe(1);
  },
);

it('knows narrow characters', () => {
  expect(widthIn('latin', '1')).toBe(0.5);
  expect(widthIn('kai', '“')).toBe(0.35);
});

it('says undefined where a font lacks the character', () => {
  expect(widthIn('fang', '镕')).toBeUndefined();
  expect(widthIn('latin', '报')).toBeUndefined();
});

it('reads ranges and exceptions as the font script writes them', () => {
  const record = { em: 1000, coverage: '1s-3 2', widths: '1t-1-7o' };
  const { song } = readFontMetrics({ ...fontRecords, song: record });
  const widths = [63, 64, 65, 66, 67, 68, 69, 70].map(song);
  expect(widths).toEqual([undefined, 1, 0.276, 1, undefined, undefined, 1, undefined]);
});

it.each(['title', 'song', 'hei', 'kai', 'fang'] as const)('has the hanzi of GB2312 in %s', (font) => {
  const decoder = new TextDecoder('gbk');
  const missing: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      // The last five places of row 55 are empty.
      if (row === 0xd7 && cell >= 0xfa) continue;
      const character = decoder.decode(new Uint8Array([row, cell]));
      if (widthIn(font, character) !== 1) missing.push(character);
    }
  }
  expect(missing).toEqual([]);
});
