import { describe, expect, it } from 'vitest';
import { tableGrid } from '@/lib/template/grid';
import { proactive } from '@/templates/2021-30/proactive';
import { requests } from '@/templates/2021-30/requests';
import { moveInGrid, type Move } from './move-in-grid';

describe('键盘 in the official table', () => {
  it.each<[string, Move, string | undefined]>([
    ['requests.received.naturalPerson', 'down', 'requests.broughtForward.naturalPerson'],
    ['requests.received.naturalPerson', 'up', undefined],
    ['requests.received.naturalPerson', 'left', undefined],
    ['requests.received.otherOrganization', 'right', 'requests.received.total'],
    ['requests.granted.commercialEnterprise', 'rowEnd', 'requests.granted.total'],
    ['requests.granted.commercialEnterprise', 'rowStart', 'requests.granted.naturalPerson'],
    ['requests.granted.commercialEnterprise', 'first', 'requests.received.naturalPerson'],
    ['requests.granted.commercialEnterprise', 'last', 'requests.carriedForward.total'],
  ])('leads from %s %s to %s', (from, move, to) => {
    expect(moveInGrid(tableGrid(requests), from, move)).toBe(to);
  });

  it('crosses from one block to the next, staying under the same column', () => {
    const grid = tableGrid(proactive);
    expect(moveInGrid(grid, 'proactive.normativeDocument.inForce', 'down')).toBe(
      'proactive.license.decisions',
    );
    expect(moveInGrid(grid, 'proactive.license.decisions', 'up')).toBe('proactive.normativeDocument.issued');
  });
});
