import { describe, expect, it } from 'vitest';
import { proactive } from '@/templates/2021-30/proactive';
import { proactive as proactive2019 } from '@/templates/2019-60/proactive';
import type { Table } from '@/lib/template/types';
import type { TableMatch } from '../match/match-result';
import { matchTable } from '../match/match-table';
import { textDocument } from '../text/text-document';

const RULES = ['规章', '本年制发件数....3', '本年废止件数....', '现行有效件数....5'];
const DOCUMENTS = ['行政规范性文件', '本年制发件数....4', '本年废止件数....0', '现行有效件数....6'];

describe('figures with the name of their column on a line each', () => {
  it('are read row by row, a name without a figure as a blank', () => {
    const match = matchText(proactive, [...RULES, ...DOCUMENTS]);
    expect([row(match, 'governmentRule'), row(match, 'normativeDocument')]).toEqual([
      ['3', '', '5'],
      ['4', '0', '6'],
    ]);
  });

  it('stand right behind the label of a row that has no other column', () => {
    const head = '本年处理决定数量';
    const license = ['第二十条第（五）项', head, '行政许可....8'];
    const lines = [...license, '第二十条第（六）项', head, '行政处罚....', '行政强制....2'];
    const match = matchText(proactive, [...RULES, ...DOCUMENTS, ...lines]);
    expect(['license', 'penalty', 'compulsion'].flatMap((id) => row(match, id))).toEqual(['8', '', '2']);
  });

  it('are no figures of the row before where a row that the form does not have begins with the first column', () => {
    const names = (figures: readonly string[]) =>
      ['上一年项目数量', '本年增/减', '处理决定数量'].map(
        (name, index) => `${name}....${figures[index] ?? ''}`,
      );
    const own = ['行政许可', ...names(['1', '2', '3']), '行政确认', ...names(['7', '8', '9'])];
    const lines = ['第二十条第（五）项', ...own, '第二十条第（六）项', '行政处罚', ...names(['4', '5', '6'])];
    const match = matchText(proactive2019, lines);
    expect(row(match, 'license')).toEqual(['1', '2', '3']);
    expect(match.extraRows.map(({ values }) => values)).toEqual([['7', '8', '9']]);
  });

  it('may be those of any of several labels above them', () => {
    const lines = ['行政处罚', '行政强制', '本年处理决定数量....2'];
    const match = matchText(proactive, [...RULES, ...DOCUMENTS, ...lines]);
    expect(match.unread.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['proactive.penalty.decisions', 'proactive.compulsion.decisions']),
    );
  });
});

function row(match: TableMatch, id: string): string[] {
  return [...match.cells].flatMap(([address, { text }]) => (address.split('.')[1] === id ? [text] : []));
}

function matchText(table: Table, lines: readonly string[]): TableMatch {
  const document = textDocument(lines);
  const blocks = document.map((_, index) => index);
  return matchTable(table, document, blocks, { after: 0, before: 0 });
}
