import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { figuresOf, reportFile } from '@/e2e/fixtures/report-files';
import type { Table } from '@/lib/template/types';
import { cellsOf } from '@/lib/template/walk';
import { proactive } from '@/templates/2021-30/proactive';
import { requests } from '@/templates/2021-30/requests';
import { review } from '@/templates/2021-30/review';
import { clipboardBlocks } from './clipboard-blocks';
import { landBlocks } from './land-block';
import { isCertain, type Landing } from './landing';

const invented = reportFile('invented-2025');

beforeAll(() => {
  const { DOMParser, Node, Element } = new Window();
  vi.stubGlobal('DOMParser', DOMParser);
  vi.stubGlobal('Node', Node);
  vi.stubGlobal('Element', Element);
});

afterAll(() => {
  vi.unstubAllGlobals();
});

describe('a block with labels', () => {
  it.each<[string, Table, 'html' | 'text']>([
    ['excel-requests', requests, 'html'],
    ['excel-requests', requests, 'text'],
    ['portal-page', requests, 'html'],
    ['portal-page', proactive, 'html'],
    ['portal-page', review, 'html'],
    ['word-proactive', proactive, 'html'],
    ['word-review', review, 'html'],
  ])('of %s lands every figure of %o.id in its cell (%s)', (name, table, kind) => {
    const landing = land(table, clipped(name, kind));
    expect(landing && isCertain(landing)).toBe(true);
    expect(placed(landing)).toEqual(Object.fromEntries(figuresOf(invented, table.id)));
  });

  it('lands by the labels of rows and columns in any order, totals left out', () => {
    const landing = land(requests, clipped('wps-other-order', 'html'));
    const typed = [...figuresOf(invented, 'requests')].filter(([address]) => !address.endsWith('.total'));
    expect(landing && isCertain(landing)).toBe(true);
    expect(placed(landing)).toEqual(Object.fromEntries(typed));
  });

  it('says of each row and column that does not fit why it is left out', () => {
    const landing = land(requests, clipped('wps-does-not-fit', 'html'));
    expect(landing?.notes).toEqual(['本表没有“备注”一列，不粘贴']);
    expect(landing?.lines.map(({ number, notes }) => [number, ...notes])).toEqual([
      [2],
      [3, '本表没有这一行，不粘贴'],
      [4, '“待查”不是数字，留作未填'],
      [5, '这一行在本表中要分开填，不粘贴'],
      [6],
    ]);
    expect(placed(landing)).toEqual({
      'requests.received.naturalPerson': '5',
      'requests.received.commercialEnterprise': '2',
      'requests.broughtForward.naturalPerson': '1',
      'requests.broughtForward.commercialEnterprise': '',
      'requests.carriedForward.naturalPerson': '2',
      'requests.carriedForward.commercialEnterprise': '0',
    });
  });
});
function land(table: Table, clipboard: { html: string; text: string }, focus?: string): Landing | null {
  const read = clipboardBlocks(clipboard);
  if (read.kind !== 'blocks') throw new Error(`the clipboard holds no block: ${read.kind}`);
  return landBlocks(
    table,
    read.blocks,
    cellsOf(table).find(({ address }) => address === focus),
  );
}
function placed(landing: Landing | null) {
  const places = landing?.lines.flatMap((line) => line.places) ?? [];
  return Object.fromEntries(places.map(({ cell, text }) => [cell.address, text]));
}
function clipped(name: string, kind: 'html' | 'text') {
  const read = (ending: string) =>
    readFileSync(new URL(`../../../../e2e/fixtures/clipboard/${name}.${ending}`, import.meta.url), 'utf8');
  return { html: kind === 'html' ? read('html') : '', text: read('txt') };
}
