import { describe, expect, it } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import { evaluate } from '@/lib/report/evaluate';
import { writePath } from '@/lib/report/path';
import { format202130 } from '@/templates/2021-30';
import { endedClaims } from './ended-claims';

const blank = blankReport(format202130, 2025, { name: '云江市', kind: 'government' });

describe('印作 of a total', () => {
  it('ends with a change of a part, also for the total of totals', () => {
    const claimed = writePath(
      writePath(blank, 'tables.requests.granted.total', '3'),
      'tables.requests.handled.total',
      '9',
    );
    const changes = [{ path: 'tables.requests.granted.naturalPerson', value: '2' }];
    expect(endedClaims(evaluate(format202130, claimed), changes)).toEqual([
      { path: 'tables.requests.granted.total', value: null },
      { path: 'tables.requests.handled.total', value: null },
    ]);
  });

  it('stays while other rows change, and while the total itself is written', () => {
    const claimed = writePath(blank, 'tables.requests.granted.total', '3');
    const sheet = evaluate(format202130, claimed);
    expect(endedClaims(sheet, [{ path: 'tables.requests.received.naturalPerson', value: '2' }])).toEqual([]);
    expect(endedClaims(sheet, [{ path: 'tables.requests.granted.total', value: '4' }])).toEqual([]);
  });
});
