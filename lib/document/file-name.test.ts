import { describe, expect, it } from 'vitest';
import { format202130 } from '@/templates/2021-30';
import { fileName } from './file-name';

const nameFor = (name: string) =>
  fileName(format202130, { year: 2025, agency: { name, kind: 'department' } }, 'docx');

describe('the file name', () => {
  it('is agency, year and name of the report', () => {
    expect(nameFor('云江市水务局')).toBe('云江市水务局2025年政府信息公开工作年度报告.docx');
  });

  it.each([
    ['a/b\\c:d*e?f"g<h>i|j', 'abcdefghij'],
    [' ..水务局', '水务局'],
    ['水务\u202e局\u200b', '水务局'],
    ['水务\n局', '水务局'],
  ])('leaves out of %j what Windows forbids or nobody sees', (name, kept) => {
    expect(nameFor(name)).toBe(`${kept}2025年政府信息公开工作年度报告.docx`);
  });

  it('cuts a very long agency, never the rest, and fits 255 bytes', () => {
    const name = nameFor('𠮷'.repeat(200));
    expect(name.endsWith('𠮷2025年政府信息公开工作年度报告.docx')).toBe(true);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
  });
});
