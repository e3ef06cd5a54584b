import { describe, expect, it } from 'vitest';
import type { Table } from '@/lib/template/types';
import { proactive } from '@/templates/2021-30/proactive';
import { requests } from '@/templates/2021-30/requests';
import { review } from '@/templates/2021-30/review';
import { textDocument } from '../text/text-document';
import { matchTable } from './match-table';
import type { TableMatch } from './match-result';

describe('figures of one line a row', () => {
  it('belong to the row before them', () => {
    expect(row(proactiveText(['规章 1 2 3', '行政规范性文件 4 5 6']), 'governmentRule')).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  it('belong to the label around them', () => {
    const match = requestsText(['5.要求行政机关确认', '1 0 0 0 0 0 1', '或重新出具已获取信息']);
    expect(row(match, 'reconfirmation')).toEqual(['1', '0', '0', '0', '0', '0', '1']);
  });

  it('belong to the label behind them where the one before has its own', () => {
    const match = requestsText([
      '4.无正当理由大量反复申请 9 0 0 0 0 0 9',
      '1 0 0 0 0 0 1',
      '5.要求行政机关确认或重新出具已获取信息',
    ]);
    expect(row(match, 'excessiveRequests')[0]).toBe('9');
    expect(row(match, 'reconfirmation')[0]).toBe('1');
  });

  it('are not read where they may belong to the row before or to the row behind', () => {
    const match = requestsText(['2.重复申请', '1 0 0 0 0 0 1', '3.要求提供公开出版物']);
    expect(unread(match)).toEqual(expect.arrayContaining(['requests.repeatRequest.total']));
    expect(match.cells.has('requests.repeatRequest.naturalPerson')).toBe(false);
    expect(match.cells.has('requests.publishedMaterial.naturalPerson')).toBe(false);
  });

  it('are not read where one of seven is missing and nothing shows which', () => {
    const match = requestsText(['2.重复申请 1 0 0 0 0 1']);
    expect(unread(match).filter((id) => id.startsWith('requests.repeatRequest'))).toHaveLength(7);
  });

  it('are read by their places where the lines keep their columns', () => {
    const zeros = ['0', '0', '0', '0', '0', '0', '0'];
    const lines = requests.rows.map(({ id, label }) => {
      const figures = id === 'repeatRequest' ? ['7', '', '9', '', '', '', '16'] : zeros;
      // A Chinese character takes two columns, digits and dots one.
      const width = [...label].reduce((sum, char) => sum + (/[\w.“”]/.test(char) ? 1 : 2), 0);
      return label + ' '.repeat(90 - width) + figures.map((figure) => figure.padStart(8)).join('');
    });
    expect(row(matchText(requests, lines), 'repeatRequest')).toEqual(['7', '', '9', '', '', '', '16']);
  });

  it('leave a row without figures blank, not zero', () => {
    const match = requestsText(['2.重复申请', '3.要求提供公开出版物 1 0 0 0 0 0 1']);
    expect(row(match, 'repeatRequest')).toEqual(['', '', '', '', '', '', '']);
  });
});

describe('a page number', () => {
  it('is no figure of the row above it', () => {
    const match = requestsText(['2.重复申请 1 0 0 0 0 0 1', '5', '3.要求提供公开出版物 2 0 0 0 0 0 2']);
    expect(row(match, 'repeatRequest')).toEqual(['1', '0', '0', '0', '0', '0', '1']);
    expect(row(match, 'publishedMaterial')[0]).toBe('2');
  });
});

describe('a row that the form does not have', () => {
  it('is named with its figures and lands in no cell', () => {
    const match = requestsText([
      '5.要求行政机关确认或重新出具已获取信息 1 0 0 0 0 0 1',
      '6.转办其他部门 9 0 0 0 0 0 9',
    ]);
    expect(match.extraRows).toEqual([
      { table: 'requests', label: '6.转办其他部门', values: ['9', '0', '0', '0', '0', '0', '9'] },
    ]);
    expect([...match.cells.values()].some(({ text }) => text === '9')).toBe(false);
  });
});

describe('a group printed as one row', () => {
  it('stands for its rows, which are missing', () => {
    const lines = requestLines().filter((line) => !/^[123]\.(申请人|其他 )/.test(line));
    const match = matchText(requests, [
      ...lines.slice(0, -2),
      '（六）其他处理 3 0 0 0 0 0 3',
      ...lines.slice(-2),
    ]);
    expect(match.cells.get('requests.otherHandling.naturalPerson')?.text).toBe('3');
    expect(match.missingRows).toEqual([
      'requests.correctionOverdue',
      'requests.feeOverdue',
      'requests.otherReason',
    ]);
  });
});

describe('表四', () => {
  const heads = '行政复议 行政诉讼\n结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉';
  const figures = '1 2 3 4 10 5 6 7 8 26 9 10 11 12 42';

  it('is read in the order of the form', () => {
    const match = matchText(review, [heads, figures]);
    expect(match.cells.get('review.reconsideration.total')?.text).toBe('10');
    expect(match.cells.get('review.directSuit.upheld')?.text).toBe('5');
    expect(match.cells.get('review.suitAfterReconsideration.total')?.text).toBe('42');
  });

  it('is not read with a figure too few', () => {
    const match = matchText(review, [heads, figures.replace(' 42', '')]);
    expect(match.unread).toHaveLength(15);
    expect(match.cells.size).toBe(0);
  });
});

function requestLines(): string[] {
  return requests.rows.map(({ label }) => `${label} 0 0 0 0 0 0 0`);
}

/** 表三 with a line of zeros for each row; the given lines stand in the place of the rows they print. */
function requestsText(lines: readonly string[]): TableMatch {
  const isGiven = (label: string) => lines.some((line) => line.startsWith(label.slice(0, 8)));
  const first = requests.rows.find(({ label }) => isGiven(label));
  const all = requests.rows.flatMap((row) => {
    if (row === first) return lines;
    return isGiven(row.label) ? [] : [`${row.label} 0 0 0 0 0 0 0`];
  });
  return matchText(requests, all);
}

function proactiveText(lines: readonly string[]): TableMatch {
  return matchText(proactive, ['信息内容 本年制发件数 本年废止件数 现行有效件数', ...lines]);
}

function matchText(table: Table, lines: readonly string[]): TableMatch {
  const document = textDocument(lines.flatMap((line) => line.split('\n')));
  return matchTable(
    table,
    document,
    document.map((_, index) => index),
    { after: 0, before: 0 },
  );
}

function row(match: TableMatch, id: string): string[] {
  return [...match.cells].flatMap(([address, { text }]) => (address.split('.')[1] === id ? [text] : []));
}

function unread(match: TableMatch): string[] {
  return match.unread.flatMap(({ id }) => id ?? []);
}
