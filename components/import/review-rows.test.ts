import { describe, expect, it } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import { figurePath, writePath } from '@/lib/report/path';
import { nothingSeen } from '@/lib/report/seen';
import { cellMap } from '@/lib/template/walk';
import { format202130 } from '@/templates/2021-30';
import type { Reading } from './reading';
import { reviewCounts } from './review-counts';
import { reviewRows } from './review-rows';

const person = 'requests.carriedForward.naturalPerson';

describe('reviewRows', () => {
  it('asks for nothing where every cell is a figure and every total agrees', () => {
    expect(reviewRows(reading({}))).toEqual([]);
  });

  it('shows a note and a unit beside the figure they stood with', () => {
    const rows = reviewRows(
      reading(
        { [person]: '1', 'proactive.administrativeCharge.amountCharged': '38.6' },
        { [person]: '1（跨年）', 'proactive.administrativeCharge.amountCharged': '38.60万元' },
      ),
    );
    expect(rows.map(({ kind, why }) => [kind, why])).toEqual(
      expect.arrayContaining([
        ['note', '数字后带附注，读作 1，“跨年”记为附注。'],
        ['note', '格内带单位“万元”，已去掉，读作 38.6 万元。'],
      ]),
    );
  });

  it('does not ask about the notes that a file of our own carries as data', () => {
    const foreign = reading(
      { [person]: '1', 'requests.carriedForward.total': '1' },
      { [person]: '1（跨年）' },
    );
    expect(reviewRows(foreign)).toHaveLength(1);
    const own = { ...foreign, report: { ...foreign.report, seen: undefined } };
    expect(reviewRows(own)).toEqual([]);
    const typed = { ...own, report: writePath(own.report, figurePath(person), '1（跨年）') };
    expect(reviewRows(typed)).toMatchObject([{ kind: 'note', printed: '1（跨年）', value: '1' }]);
  });

  it('shows a note that was read into the cell, and the figure without it', () => {
    const rows = reviewRows(reading({ [person]: '1（跨年）', 'requests.carriedForward.total': '1' }));
    expect(rows).toMatchObject([{ kind: 'note', printed: '1（跨年）', value: '1' }]);
  });

  it.each(['１', ' 1 ', '1\n'])(
    'does not ask about another way of writing the same figure: %j',
    (printed) => {
      const rows = reviewRows(
        reading({ [person]: '1', 'requests.carriedForward.total': '1' }, { [person]: printed }),
      );
      expect(rows).toEqual([]);
    },
  );

  it('offers both figures where a printed total differs from its parts', () => {
    const rows = reviewRows(reading({ 'requests.received.total': '6' }));
    expect(rows).toMatchObject([
      { kind: 'total', addresses: ['requests.received.total'], value: '6', computed: '0' },
    ]);
  });

  it('puts what could not be read first and blanks last, a cell under one reason only', () => {
    const blank = 'review.directSuit.pending';
    const rows = reviewRows({
      ...reading({ [person]: null, [blank]: null, 'requests.received.total': '6' }),
      unread: [{ id: person, why: '格子里是图片。' }],
    });
    expect(rows.map(({ kind, addresses }) => [kind, addresses[0]])).toEqual([
      ['unread', person],
      ['total', 'requests.received.total'],
      ['blank', blank],
    ]);
  });

  it('asks once for the many blanks of one table', () => {
    const addresses = [...cellMap(format202130).values()]
      .filter(({ table, isTotal }) => table.id === 'review' && !isTotal)
      .map(({ address }) => address);
    const rows = reviewRows(reading(Object.fromEntries(addresses.map((address) => [address, null]))));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.addresses).toEqual(addresses);
  });

  it('names what is no number instead of dropping it', () => {
    expect(reviewRows(reading({ [person]: '1o' }))).toMatchObject([{ kind: 'odd', value: '1o' }]);
  });

  it('gives the page on which a cell stands', () => {
    const shown: Reading = {
      ...reading({ [person]: '1' }, { [person]: '1（跨年）' }),
      document: [{ kind: 'line', text: '1（跨年）', page: 5 }],
    };
    expect(reviewRows(shown)[0]?.page).toBe(5);
  });
});

describe('reviewCounts', () => {
  it('counts cells, what was read, what agrees and what is open', () => {
    const shown = reading({ [person]: '1o', 'review.directSuit.pending': null });
    const rows = reviewRows(shown);
    expect(reviewCounts(shown, rows, () => false)).toEqual({
      cells: 200,
      read: 199,
      agree: 198,
      open: 2,
      unread: 0,
    });
    expect(reviewCounts(shown, rows, ({ kind }) => kind === 'odd').open).toBe(1);
  });
});

/** A report of zeros, save for the given figures. */
function reading(
  figures: Readonly<Record<string, string | null>>,
  printed: Readonly<Record<string, string>> = {},
): Reading {
  let report = blankReport(format202130, 2024, { name: '云江市档案局', kind: 'department' });
  for (const address of cellMap(format202130).keys()) {
    const value = address in figures ? (figures[address] ?? null) : '0';
    report = writePath(report, figurePath(address), value);
  }
  return {
    template: format202130,
    report: { ...report, seen: nothingSeen() },
    unread: [],
    differences: [],
    document: null,
    places: Object.fromEntries(
      Object.entries(printed).map(([address, text]) => [address, { block: 0, text }]),
    ),
  };
}
