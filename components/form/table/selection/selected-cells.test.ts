import { describe, expect, it } from 'vitest';
import { tableGrid } from '@/lib/template/grid';
import type { Table } from '@/lib/template/types';
import { proactive } from '@/templates/2021-30/proactive';
import { requests } from '@/templates/2021-30/requests';
import { review } from '@/templates/2021-30/review';
import { allCells, cellsBetween, columnsIn, rowsIn } from './selected-cells';

describe('the selection between two cells', () => {
  it.each<[string, string, string, number, number]>([
    ['one cell', 'requests.received.naturalPerson', 'requests.received.naturalPerson', 1, 1],
    ['down and right', 'requests.received.naturalPerson', 'requests.granted.researchInstitution', 3, 3],
    ['up and left', 'requests.granted.researchInstitution', 'requests.received.naturalPerson', 3, 3],
    ['into the totals', 'requests.otherReason.otherOrganization', 'requests.carriedForward.total', 3, 2],
  ])('is a rectangle: %s', (_, anchor, lead, rows, columns) => {
    const selected = cellsBetween(tableGrid(requests), anchor, lead);
    expect([rowsIn(selected), columnsIn(selected)]).toEqual([rows, columns]);
    expect(selected.cells).toHaveLength(rows * columns);
  });

  it('takes in a merged cell of 表二 as a whole, and heads between blocks not at all', () => {
    expect(between(proactive, 'proactive.normativeDocument.issued', 'proactive.license.decisions')).toEqual([
      'proactive.normativeDocument.issued',
      'proactive.normativeDocument.repealed',
      'proactive.normativeDocument.inForce',
      'proactive.license.decisions',
    ]);
    expect(between(proactive, 'proactive.normativeDocument.inForce', 'proactive.penalty.decisions')).toEqual([
      'proactive.normativeDocument.issued',
      'proactive.normativeDocument.repealed',
      'proactive.normativeDocument.inForce',
      'proactive.license.decisions',
      'proactive.penalty.decisions',
    ]);
  });

  it('crosses from one kind of case to the next in 表四', () => {
    expect(between(review, 'review.reconsideration.pending', 'review.directSuit.upheld')).toEqual([
      'review.reconsideration.pending',
      'review.reconsideration.total',
      'review.directSuit.upheld',
    ]);
  });

  it('takes in a merged cell that begins before it', () => {
    const place = { rowSpan: 1, columnSpan: 1, role: 'figure' as const, text: '' };
    const cells = [
      { ...place, row: 0, column: 1, address: 'a' },
      { ...place, row: 1, column: 0, columnSpan: 2, address: 'b' },
      { ...place, row: 2, column: 0, address: 'c' },
      { ...place, row: 2, column: 1, address: 'd' },
    ];
    const selected = cellsBetween({ columns: 2, rows: 3, headRows: 0, cells }, 'd', 'a');
    expect(selected.cells.map(({ address }) => address)).toEqual(['a', 'b', 'd']);
  });

  it('of a whole table holds every figure', () => {
    expect(allCells(tableGrid(requests), 'requests.granted.total').cells).toHaveLength(175);
  });
});

function between(table: Table, anchor: string, lead: string): string[] {
  return cellsBetween(tableGrid(table), anchor, lead).cells.map(({ address }) => address);
}
