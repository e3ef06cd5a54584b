import { describe, expect, it } from 'vitest';
import { tableGrid } from '@/lib/template/grid';
import { requests } from '@/templates/2021-30/requests';
import { pasteBlock, readBlock } from './paste-block';

const grid = tableGrid(requests);

describe('粘贴块', () => {
  it('reads lines and tabs, with the line end that Excel adds', () => {
    expect(readBlock('8\t2\r\n1\t\r\n')).toEqual([
      ['8', '2'],
      ['1', ''],
    ]);
  });

  it('is no block when it is a single value', () => {
    expect(readBlock(' 12 ')).toBeNull();
  });

  it('lands by position and leaves the computed total away', () => {
    const row = readBlock('8\t2\t0\t0\t0\t0\t10');
    expect(row && pasteBlock(grid, 'requests.received.naturalPerson', row)).toMatchObject({
      ok: true,
      changes: [
        { path: 'tables.requests.received.naturalPerson', value: '8' },
        { path: 'tables.requests.received.commercialEnterprise', value: '2' },
        { value: '0' },
        { value: '0' },
        { value: '0' },
        { value: '0' },
      ],
    });
  });

  it('keeps blanks blank', () => {
    const pasted = pasteBlock(grid, 'requests.granted.naturalPerson', [['3', '', '1']]);
    expect(pasted.ok && pasted.changes.map(({ value }) => value)).toEqual(['3', null, '1']);
  });

  it('lands nowhere when it is too wide or too high', () => {
    expect(pasteBlock(grid, 'requests.granted.otherOrganization', [['1', '2', '3']])).toMatchObject({
      ok: false,
    });
    expect(pasteBlock(grid, 'requests.carriedForward.naturalPerson', [['1'], ['2']])).toMatchObject({
      ok: false,
    });
  });

  it('reaches over the group heads to the next row of figures', () => {
    const pasted = pasteBlock(grid, 'requests.grantedInPart.naturalPerson', [['1'], ['2']]);
    expect(pasted.ok && pasted.changes.map(({ path }) => path)).toEqual([
      'tables.requests.grantedInPart.naturalPerson',
      'tables.requests.stateSecret.naturalPerson',
    ]);
  });
});
