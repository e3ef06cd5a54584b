import { describe, expect, it } from 'vitest';
import type { Table } from '@/lib/template/types';
import { proactive as proactive2019 } from '@/templates/2019-60/proactive';
import { proactive } from '@/templates/2021-30/proactive';
import { requests } from '@/templates/2021-30/requests';
import { review } from '@/templates/2021-30/review';
import type { TableMatch } from '../match/match-result';
import { matchTable } from '../match/match-table';
import { textDocument } from '../text/text-document';

const names = requests.columns.map(({ label }) => label);

describe('figures told in words', () => {
  it('stand in the columns that they name', () => {
    const match = told({ received: pairs(['１', '2', '—', '1,234', '0（职能已划转）', '6', '7']) });
    expect(row(match, 'received')).toEqual(['１', '2', '—', '1,234', '0（职能已划转）', '6', '7']);
    expect(row(match, 'otherReason')).toEqual(['0', '0', '0', '0', '0', '0', '0']);
    expect(match.unread).toEqual([]);
  });

  it('leave blank what is named without a figure, and what is not named', () => {
    const match = told({
      received: '自然人 8，商业企业，总计 8',
      granted: '法人或其他组织（科研机构 2），总计 2',
      petition: '',
    });
    expect(row(match, 'received')).toEqual(['8', '', '', '', '', '', '8']);
    expect(row(match, 'granted')).toEqual(['', '', '2', '', '', '', '2']);
    expect(row(match, 'petition')).toEqual(['', '', '', '', '', '', '']);
    expect(match.unread).toEqual([]);
  });

  it('are read in whatever order they are told', () => {
    const match = told({ granted: '总计 10，其中自然人 8，商业企业 2' });
    expect(row(match, 'granted')).toEqual(['8', '2', '', '', '', '', '10']);
  });

  it('are read under names retyped or shortened as offices do', () => {
    const match = matchText(proactive, [
      '规章：制发件数 3，本年废止件数 1，现行有效件 5',
      '规范性文件：本年制发件数 4，本年废止件数 0，现行有效件 6',
      '行政事业性收费：本年收费金额（万元） 2.5',
    ]);
    expect([row(match, 'governmentRule'), row(match, 'normativeDocument')]).toEqual([
      ['3', '1', '5'],
      ['4', '0', '6'],
    ]);
    expect(row(match, 'administrativeCharge')).toEqual(['2.5']);
  });

  it('are read where a line ends inside a name, behind a mark for none or before the next item', () => {
    const match = matchText(proactive2019, [
      '- 行政许可：上一年项目数量 /、本年增/',
      '减 849、处理决定数量',
      '- 行政处罚：上一年项目数',
      '量 -、本年增/减 -3、处理决定数量 4',
      '- 行政强制：上一年项目数量 1、本年增/减 2、处理决定数量 -',
    ]);
    expect(['license', 'penalty', 'compulsion'].map((id) => row(match, id))).toEqual([
      ['/', '849', ''],
      ['-', '-3', '4'],
      ['1', '2', '-'],
    ]);
  });

  it('are read row by row with nothing but the labels between them', () => {
    const lines = [
      '行政复议：结果维持1件，总计1件。行政诉讼：未经复议直接起诉：结果纠正2件，总计2件。',
      '复议后起诉：总计0件。',
    ];
    const match = matchText(review, lines);
    expect(row(match, 'reconsideration')).toEqual(['1件', '', '', '', '1件']);
    expect(row(match, 'directSuit')).toEqual(['', '2件', '', '', '2件']);
    expect(row(match, 'suitAfterReconsideration')).toEqual(['', '', '', '', '0件']);
  });

  it('are kept with the label of a row that the form does not have', () => {
    const match = told({ administrativeInquiry: `${pairs(zeros)}\n9.涉及历史遗留问题：自然人 1，总计 1。` });
    expect(match.extraRows).toEqual([{ table: 'requests', label: '9.涉及历史遗留问题', values: ['1', '1'] }]);
    expect(match.unread).toEqual([]);
  });

  it('stand behind labels that are the name of a column or begin with a number at the beginning of a line', () => {
    const lines = requests.rows.map((one) => {
      if (one.id === 'handled') return `（7）总计：${pairs(zeros)}`;
      if (one.id === 'enforcementFile') return `${one.label}：自然人 1，总计`;
      return lineOf(one).replace('8.', '8）');
    });
    const match = matchText(requests, lines);
    expect(row(match, 'handled')).toEqual(zeros);
    expect(row(match, 'enforcementFile')).toEqual(['1', '', '', '', '', '', '']);
    expect(row(match, 'administrativeInquiry')).toEqual(zeros);
  });

  it('leave a row missing that is not there', () => {
    const lines = requests.rows.filter(({ id }) => id !== 'enforcementFile').map(lineOf);
    const match = matchText(requests, lines);
    expect([match.missingRows, match.unread]).toEqual([['requests.enforcementFile'], []]);
  });
});

describe('a told row is unread', () => {
  it.each([
    ['where a name is no column’s', '自然人 8，科研院所 2，总计 10'],
    ['where a figure has no name', '自然人 8，2，总计 10'],
    ['where words stand for figures', '自然人 8，其余均为零，总计 8'],
    ['where a figure goes on in an unknown unit', '自然人 8，总计 5亿'],
    ['where a name is told twice', '自然人 8，商业企业 2，自然人 9，总计 10'],
    ['where the last figure goes on in the next line', `${pairs(['0', '0', '0', '0', '0', '0', '14'])}\n581`],
    ['where words stand in the place of figures', '没有收到。'],
  ])('%s', (_, text) => {
    const match = told({ granted: text });
    expect(new Set(match.unread.map(({ id }) => id?.split('.')[1]))).toEqual(new Set(['granted']));
    expect(match.unread).toHaveLength(7);
    expect(row(match, 'granted')).toEqual([]);
  });

  it('where words follow its last figure on the line of the next label', () => {
    const lines = requests.rows.map((one) => {
      if (one.id === 'granted') return '（一）予以公开：自然人 8，';
      return one.id === 'grantedInPart' ? `总计 9计${lineOf(one)}` : lineOf(one);
    });
    const match = matchText(requests, lines);
    expect(row(match, 'granted')).toEqual([]);
    expect(row(match, 'grantedInPart')).toEqual(zeros);
  });

  it.each(['（一）答复提供', '（一）已经按照申请答复并且提供了材料', '同意公布'])(
    'where figures stand in its place behind other words: %s',
    (label) => {
      const match = matchText(
        requests,
        requests.rows.map((one) => (one.id === 'granted' ? `${label}：自然人 1，总计 1` : lineOf(one))),
      );
      expect(row(match, 'granted')).toEqual([]);
      expect(match.unread.map(({ id }) => id)).toContain('requests.granted.total');
    },
  );
});

const zeros = names.map(() => '0');

function pairs(figures: readonly string[]): string {
  return names.map((name, index) => `${name} ${figures[index] ?? ''}`).join('，');
}

function lineOf({ label }: { readonly label: string }): string {
  return `${label}：${pairs(zeros)}。`;
}

/** 表三 told with zeros, but for the given rows. */
function told(rows: Readonly<Record<string, string>>): TableMatch {
  const lines = requests.rows.map((one) => {
    const text = rows[one.id];
    return text === undefined ? lineOf(one) : `${one.label}：${text}`;
  });
  return matchText(requests, lines);
}

function matchText(table: Table, lines: readonly string[]): TableMatch {
  const document = textDocument(lines.flatMap((line) => line.split('\n')));
  const blocks = document.map((_, index) => index);
  return matchTable(table, document, blocks, { after: 0, before: 0 });
}

function row(match: TableMatch, id: string): string[] {
  return [...match.cells].flatMap(([address, { text }]) => (address.split('.')[1] === id ? [text] : []));
}
