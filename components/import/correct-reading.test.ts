import { expect, it } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import { figurePath, writePath } from '@/lib/report/path';
import type { ReportAgency } from '@/lib/report/report';
import { format202130 } from '@/templates/2021-30';
import { correctReading } from './correct-reading';

const read: ReportAgency = { name: '云江市档案局', kind: 'department' };
const cell = 'requests.carriedForward.naturalPerson';
const report = writePath(blankReport(format202130, 2023, read), figurePath(cell), '1（跨年）');
const figureOf = (figures: Readonly<Record<string, string | null>>) => {
  const corrected = correctReading(report, { year: 2023, agency: read, figures });
  const value = corrected.tables['requests']?.['carriedForward']?.['naturalPerson'];
  return { value, note: corrected.notes[cell] };
};

it('keeps the note of a figure that was confirmed, and drops it with a figure that was mended', () => {
  expect(figureOf({ [cell]: '1' })).toEqual({ value: '1', note: '跨年' });
  expect(figureOf({ [cell]: '2' })).toEqual({ value: '2', note: undefined });
  expect(figureOf({})).toEqual({ value: '1（跨年）', note: undefined });
});

it('takes year and agency as corrected, and the signature where it was the name', () => {
  const agency: ReportAgency = { name: '云江市档案馆', kind: 'institution' };
  const corrected = correctReading(report, { year: 2024, agency, figures: {} });
  expect(corrected).toMatchObject({ year: 2024, agency, signature: { name: '云江市档案馆' } });
  const signed = { ...report, signature: { name: '云江市档案局办公室', date: '' } };
  expect(correctReading(signed, { year: 2024, agency, figures: {} }).signature.name).toBe(
    '云江市档案局办公室',
  );
});
