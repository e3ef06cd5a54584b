import { describe, expect, it } from 'vitest';
import type { Table } from '@/lib/template/types';
import { proactive } from '@/templates/2021-30/proactive';
import { requests } from '@/templates/2021-30/requests';
import { textDocument } from '../text/text-document';
import { matchTable } from './match-table';
import type { TableMatch } from './match-result';

const ZEROS = '0 0 0 0 0 0 0';
const labels = requests.rows.map(({ label }) => label);

describe('a row is unread, not blank', () => {
  it('where the figures stand in columns below all labels and are fewer than these', () => {
    const columns = requests.columns.flatMap(({ label }) => [label, ...labels.slice(1).map(() => '3')]);
    const match = matchText(requests, [...labels, ...columns]);
    expect(match.cells.size).toBe(0);
    expect(unread(match, 'received')).toBe(7);
    expect(unread(match, 'carriedForward')).toBe(7);
  });

  it('where the columns of each block stand below its labels', () => {
    const lines = ['规章', '行政规范性文件', '本年制发件数', '30', '4', '本年废止件数', '51', '6'];
    const match = matchText(proactive, [...lines, '现行有效件数', '7', '80', '行政许可 1']);
    expect([unread(match, 'governmentRule'), unread(match, 'normativeDocument')]).toEqual([3, 3]);
  });

  it('where figures stand behind signs that nobody knows', () => {
    const match = matchText(
      requests,
      labels.map((label) => `${label}<<${ZEROS.replace(/ /g, '><')}>>`),
    );
    expect(match.cells.size).toBe(0);
  });

  it('where a column of another block stands between its label and figures', () => {
    const lines = ['行政事业性收费', '政府集中采购', '本年制发件数', '3'];
    const match = matchText(proactive, [...filled(), ...lines]);
    expect(unread(match, 'administrativeCharge')).toBe(1);
  });

  it('where a rule of dashes stands in its place', () => {
    const lines = labels.map((label, index) => (index === 3 ? label : `${label} ${ZEROS}`));
    const match = matchText(requests, [
      ...lines.slice(0, 4),
      '---- ---- ---- ---- ---- ---- ----',
      ...lines.slice(4),
    ]);
    expect(unread(match, 'grantedInPart')).toBe(7);
  });
});

describe('a row stays blank', () => {
  it('where the figures of the next part or of another table follow', () => {
    const lines = labels.map((label) => (label === '2.重复申请' ? label : `${label} ${ZEROS}`));
    const match = matchText(requests, [...lines, '四、政府信息公开行政复议、行政诉讼情况', '1 2 3 4 5']);
    expect([...match.cells.keys()]).toContain('requests.repeatRequest.total');
    expect(match.unread).toEqual([]);
  });
});

function filled(): string[] {
  return ['规章 1 2 3', '行政规范性文件 4 5 6', '行政许可 1', '行政处罚 2', '行政强制 3'];
}

function unread(match: TableMatch, row: string): number {
  return match.unread.filter(({ id }) => id?.split('.')[1] === row).length;
}

function matchText(table: Table, lines: readonly string[]): TableMatch {
  const document = textDocument(lines);
  const blocks = document.map((_, index) => index);
  return matchTable(table, document, blocks, { after: 0, before: 0 });
}
