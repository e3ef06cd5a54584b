import { describe, expect, it } from 'vitest';
import type { Table } from '@/lib/template/types';
import { proactive } from '@/templates/2021-30/proactive';
import { review } from '@/templates/2021-30/review';
import { table as printedTable } from '../outline/test-print';
import { textDocument } from '../text/text-document';
import type { VisibleDocument } from '../visible-document';
import { matchTable } from './match-table';
import type { TableMatch } from './match-result';

const HEADS = ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];
const RULES = ['规章', '31', '8', '207'];
const DOCUMENTS = ['行政规范性文件', '12', '5', '66'];
/** Every word of it is in a label of the form. */
const ADDED = ['规范性行政文件信息', '7', '43', '9'];

describe('an added row made of words of the form', () => {
  const rows = [
    HEADS,
    RULES,
    DOCUMENTS,
    ADDED,
    ['第二十条第（五）项'],
    ['信息内容', '本年处理决定数量'],
    ['行政许可', '5'],
  ];

  it.each([
    ['a table', [printedTable(rows)]],
    ['lines', textDocument(rows.map((row) => row.join(' ')))],
    ['a line for each cell', textDocument(rows.flat())],
  ])('is named with its figures in %s', (_, document) => {
    const found = match(proactive, document);
    expect(found.extraRows).toEqual([
      { table: 'proactive', label: '规范性行政文件信息', values: ['7', '43', '9'] },
    ]);
    expect(found.cells.get('proactive.normativeDocument.issued')?.text).toBe('12');
    expect(found.cells.get('proactive.license.decisions')?.text).toBe('5');
  });

  it('is named without its explanation', () => {
    const [, ...figures] = ADDED;
    const explained = ['规范性行政文件信息（含办公室制发的）', ...figures];
    const found = match(proactive, [printedTable([HEADS, RULES, DOCUMENTS, explained])]);
    expect(found.extraRows.map(({ label }) => label)).toEqual(['规范性行政文件信息']);
  });
});

describe('a row whose label begins with that of another', () => {
  const longer = ['行政规范性文件管理台账', '7', '43', '9'];

  it.each([
    ['below it', [DOCUMENTS, longer]],
    ['above it', [longer, DOCUMENTS]],
  ])('is an added row %s', (_, both) => {
    const found = match(proactive, [printedTable([HEADS, RULES, ...both])]);
    expect(found.extraRows.map(({ label }) => label)).toEqual(['行政规范性文件管理台账']);
    expect(found.cells.get('proactive.normativeDocument.issued')?.text).toBe('12');
  });
});

it('leaves a row where it is though its name stands alone elsewhere', () => {
  const rows = [HEADS, RULES, DOCUMENTS, ['行政许可事项台账', '5'], ['行政处罚', '2'], ['行政许可']];
  const found = match(proactive, [printedTable(rows)]);
  expect(found.cells.get('proactive.license.decisions')?.text).toBe('5');
});

describe('no added row', () => {
  it('is a word within a head that was found', () => {
    const rows = [
      HEADS,
      RULES,
      DOCUMENTS,
      ['信息内容', '本年处理绝对数量', '', ''],
      ['行政许可', '5', '', ''],
    ];
    expect(match(proactive, [printedTable(rows)]).extraRows).toEqual([]);
  });

  it.each(['行政规范性文件管理台账', '行政规范性各类通告文件'])('is a part of the label %s', (label) => {
    const rows = [HEADS, RULES, [label, '12', '5', '66'], ['行政许可', '5', '', '']];
    for (const document of [[printedTable(rows)], textDocument(rows.map((row) => row.join(' ')))]) {
      expectDocuments(match(proactive, document));
    }
  });

  it('is a word in a label printed with spaces', () => {
    const spaced = '行 政 规 范 性 各 类 通 告 文 件 12 5 66';
    expectDocuments(match(proactive, textDocument([HEADS.join(' '), RULES.join(' '), spaced, '行政许可 5'])));
  });

  it('is a text whose cells are all blank', () => {
    const rows = [HEADS, RULES, ['备案情况', '', '', ''], DOCUMENTS];
    expect(match(proactive, [printedTable(rows)]).extraRows).toEqual([]);
  });
});

describe('figures that no row took', () => {
  it('are named where every row has its own', () => {
    const single = ['行政许可', '行政处罚', '行政强制', '行政事业性收费'].map((label) => [label, '2']);
    const rows = [HEADS, RULES, ['', '30', '40', ''], DOCUMENTS, ...single];
    const found = match(proactive, [printedTable(rows)]);
    expect(found.unread).toEqual([]);
    expect(found.leftOver).toEqual(['30', '40']);
  });
});

describe('why a row is unread', () => {
  const why = (lines: readonly string[], row: string) =>
    match(proactive, textDocument([HEADS.join(' '), ...lines])).unread.find(({ id }) => id?.includes(row))
      ?.why;

  it('says that figures near it may be too few', () => {
    expect(why(['规章', '1', '行政规范性文件 4 5 6'], 'governmentRule')).toContain(
      '应有 3 个数，附近有 1 个',
    );
  });

  it('says that figures before and behind it may be its own', () => {
    expect(why(['7 43 9', '规章', '31 8 207'], 'governmentRule')).toContain('属于哪一行看不出来');
  });
});

describe('表四 without a figure', () => {
  const heads = '行政复议 行政诉讼\n结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉';
  const both = '结果维持 结果纠正 其他结果 尚未审结 总计';

  it('is blank where all its heads are there', () => {
    const found = match(review, textDocument([...heads.split('\n'), `${both} ${both}`]));
    expect(found.unread).toEqual([]);
    expect([...found.cells.values()].map(({ text }) => text)).toEqual(Array.from({ length: 15 }, () => ''));
  });

  it('is unread where heads are missing', () => {
    expect(match(review, textDocument(heads.split('\n'))).unread).toHaveLength(15);
  });
});

function expectDocuments(found: TableMatch) {
  expect(found.extraRows).toEqual([]);
  expect(found.cells.get('proactive.normativeDocument.issued')?.text).toBe('12');
}

function match(table: Table, document: VisibleDocument): TableMatch {
  const blocks = document.map((_, index) => index);
  return matchTable(table, document, blocks, { after: 0, before: 0 });
}
