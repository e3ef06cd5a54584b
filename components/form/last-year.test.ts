import { expect, it } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import { figurePath, writePath } from '@/lib/report/path';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { lastYearFigures } from './last-year';

it('gives the figures of the cells that both forms have, blanks left out', () => {
  const blank = blankReport(format201960, 2020, { name: '云江市档案局', kind: 'department' });
  const figures = {
    'requests.received.naturalPerson': '8',
    'requests.otherHandling.naturalPerson': '2',
    'proactive.license.itemsLastYear': '5',
  };
  const report = Object.entries(figures).reduce(
    (next, [address, value]) => writePath(next, figurePath(address), value),
    blank,
  );
  const lastYear = { template: format201960, report, source: { kind: 'typed' as const }, since: '' };
  expect([...lastYearFigures(format202130, lastYear)]).toEqual([['requests.received.naturalPerson', '8']]);
  expect(lastYearFigures(format202130, null).size).toBe(0);
});
