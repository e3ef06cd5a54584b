import { expect, it } from 'vitest';
import fontRecords from '@/assets/fonts/metrics.json';
import { breakTitle } from './break-title';
import { readFontMetrics } from './font-metrics';
import { TYPE_AREA } from './geometry';
import { measureText } from './measure-text';
import { titleStyle } from './text-style';

const fonts = readFontMetrics(fontRecords);

it.each([
  [['固原市住房公积金管理中心']],
  [['2021年政府信息公开工作年度报告']],
  [['新疆维吾尔自治区克孜勒苏柯尔克孜自治州', '人力资源和社会保障局']],
  [['内蒙古自治区呼和浩特市', '玉泉区住房和城乡建设局办公室']],
  [['国家税务总局广东省', '税务局第三税务分局稽查处']],
])('breaks a title only where it has to, behind the name of a place or an office: %j', (lines) => {
  expect(linesOf(lines.join(''))).toEqual(lines);
});

it('keeps a year together and leaves no single character on a line', () => {
  for (const line of linesOf('某某经济技术开发区管理委员会办公室2025年政府信息公开工作年度报告')) {
    expect(line.length).toBeGreaterThan(4);
    expect(line).not.toMatch(/\d$/);
  }
});

it('still breaks a title without a word to break at', () => {
  expect(linesOf('9'.repeat(200)).join('')).toBe('9'.repeat(200));
});

function linesOf(title: string): string[] {
  return breakTitle(measureText(title, titleStyle, fonts), TYPE_AREA.width).map((glyphs) =>
    glyphs.map(({ text }) => text).join(''),
  );
}
