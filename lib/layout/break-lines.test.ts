import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fontRecords from '@/assets/fonts/metrics.json';
import { breakLines } from './break-lines';
import { readFontMetrics } from './font-metrics';
import { TYPE_AREA } from './geometry';
import { measureText } from './measure-text';
import { setLine } from './set-line';
import { bodyStyle } from './text-style';

const fonts = readFontMetrics(fontRecords);

describe('body text', () => {
  it('has 28 characters to a line', () => {
    expect(linesOf('公'.repeat(60)).map((line) => line.length)).toEqual([28, 28, 4]);
  });

  it('takes in a closing mark as 29th by drawing the line together', () => {
    expect(linesOf(`${'公'.repeat(28)}，开`)).toEqual([`${'公'.repeat(28)}，`, '开']);
  });

  it('carries a character over where two closing marks would follow', () => {
    expect(linesOf(`${'公'.repeat(28)}。”开`)).toEqual(['公'.repeat(27), '公。”开']);
  });

  it('carries an opening mark over to the text it opens', () => {
    expect(linesOf(`${'公'.repeat(27)}《条例》`)).toEqual(['公'.repeat(27), '《条例》']);
  });

  it.each(['12345', '2025', 'Word', '3.14%', '-35'])('keeps %s on one line', (word) => {
    expect(linesOf(`${'公'.repeat(27)}${word}件`)).toEqual(['公'.repeat(27), `${word}件`]);
  });

  it('never divides a dash or an ellipsis of two characters', () => {
    expect(linesOf(`${'公'.repeat(27)}——开`)).toEqual(['公'.repeat(27), '——开']);
    expect(linesOf(`${'公'.repeat(27)}……开`)[1]).toBe('……开');
  });

  it('breaks an address on the web behind its marks', () => {
    const lines = linesOf(`${'公'.repeat(20)}https://www.example.gov.cn/xxgk/nianbao/2025`);
    expect(lines[0]).toBe(`${'公'.repeat(20)}https://www.`);
    expect(lines[1]).toBe('example.gov.cn/xxgk/nianbao/2025');
  });

  it('breaks a word that is longer than a line', () => {
    expect(linesOf('9'.repeat(100)).join('')).toBe('9'.repeat(100));
    expect(linesOf('9'.repeat(100)).length).toBe(2);
  });

  it('leaves spaces at the end of a line away', () => {
    expect(linesOf(`${'公'.repeat(28)}   开`)).toEqual(['公'.repeat(28), '开']);
  });
});

describe('whatever is written', () => {
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...'政府信息公开工作年度报告主动依申请') },
    { weight: 3, arbitrary: fc.constantFrom(...'，。；：、）》”！？') },
    { weight: 2, arbitrary: fc.constantFrom(...'（《“') },
    { weight: 1, arbitrary: fc.constantFrom('2025', '13364', 'WPS', ' ', '3.5%', '——', '……') },
  );
  const prose = fc.array(piece, { minLength: 30, maxLength: 200 }).map((pieces) => pieces.join('').trim());

  it('keeps every character in order', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(linesOf(text).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  it('never begins a line with a closing mark nor ends one with an opening mark', () => {
    // Longer chains of marks than a line holds have nowhere to break.
    const sane = prose.filter((text) => !/[，。；：、）》”！？（《“ ]{6,}/.test(text));
    fc.assert(
      fc.property(sane, (text) => {
        const lines = linesOf(text);
        for (const line of lines.slice(1)) expect(line[0]).not.toMatch(/[，。；：、）》”！？]/);
        for (const line of lines.slice(0, -1)) expect(line.at(-1)).not.toMatch(/[（《“]/);
      }),
    );
  });

  it('never divides a figure', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const figures = (from: string) => from.match(/[\d.]+/g) ?? [];
        expect(linesOf(text).flatMap(figures)).toEqual(figures(text));
      }),
    );
  });

  it('keeps every line inside the room, as it is set', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const glyphs = measureText(text, bodyStyle, fonts);
        const lines = breakLines(glyphs, () => TYPE_AREA.width);
        lines.forEach(({ from, to }, i) => {
          const runs = setLine(glyphs.slice(from, to), TYPE_AREA.width, i < lines.length - 1);
          const right = Math.max(...runs.map((run) => run.x + run.width));
          expect(right).toBeLessThanOrEqual(TYPE_AREA.width + 0.01);
        });
      }),
    );
  });
});

function linesOf(text: string): string[] {
  const glyphs = measureText(text, bodyStyle, fonts);
  return breakLines(glyphs, () => TYPE_AREA.width).map(({ from, to }) =>
    glyphs
      .slice(from, to)
      .map((glyph) => glyph.text)
      .join(''),
  );
}
