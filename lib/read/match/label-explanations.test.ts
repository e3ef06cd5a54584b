import { describe, expect, it } from 'vitest';
import type { Table } from '@/lib/template/types';
import { proactive as proactive2019 } from '@/templates/2019-60/proactive';
import { proactive } from '@/templates/2021-30/proactive';
import { requests } from '@/templates/2021-30/requests';
import { table as printedTable } from '../outline/test-print';
import { textDocument } from '../text/text-document';
import type { VisibleDocument } from '../visible-document';
import { matchTable } from './match-table';
import type { TableMatch } from './match-result';

const HEADS = ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];

/** A label with an explanation, and what a row printed under it must give. */
const explained = [
  ['in brackets', '规章（设区的市才填这一行）'],
  ['in half-width brackets', '规章(只由有立法权的市填)'],
  ['after a colon', '规章：是指依照法定程序制定的规定和办法。'],
  ['that names other rows', '规章（不含规范性文件、行政许可和行政处罚文书）'],
  ['whose bracket is never closed', '规章（由有立法权的市填'],
  ['with a bracket inside', '规章（指市政府（含原建制）制定的规章）'],
] as const;

describe.each(explained)('a row with an explanation %s', (_, label) => {
  const rows = [HEADS, [label, '31', '8', '207'], ['行政规范性文件', '12', '5', '66']];

  it('keeps its figures in a table', () => {
    expectRows(match(proactive, [printedTable(rows)]));
  });

  it('keeps its figures in a line', () => {
    expectRows(match(proactive, textDocument(rows.map((row) => row.join(' ')))));
  });

  it('keeps its figures where each cell is a line', () => {
    expectRows(match(proactive, textDocument(rows.flat())));
  });

  it('is seen with it', () => {
    const { labels } = match(proactive, [printedTable(rows)]);
    expect(labels.find(({ id }) => id === 'proactive.governmentRule')?.text).toBe(label);
  });
});

describe('an explanation', () => {
  it('may stand on the line below its label', () => {
    const lines = [
      ...HEADS,
      '规章',
      '（设区的市才填这一行）',
      '31',
      '8',
      '207',
      '行政规范性文件',
      '12',
      '5',
      '66',
    ];
    expectRows(match(proactive, textDocument(lines)));
  });

  it.each([
    ['in a bracket', ['规章（设区的市才', '填这一行，不含行政规范性文件和各类行政许可文书）']],
    ['after a colon', ['规章：是指规定和办法，', '不含行政规范性文件和各类行政许可文书。']],
  ])('may go on in the next line, %s', (_, own) => {
    const lines = [HEADS.join(' '), ...own, '31 8 207', '行政规范性文件', '12 5 66'];
    expectRows(match(proactive, textDocument(lines)));
  });

  it('holds no row, even with its whole name at its end', () => {
    const own = '规范性文件（通知、意见等，标题写明办法的也属于规范性文件）';
    const rows = [
      ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'],
      ['规章（设区的市才填）', '7', '8', '9'],
      [own, '31', '8', '207'],
    ];
    const found = match(proactive2019, [printedTable(rows)]);
    expect(rowOf(found, 'governmentRule')).toEqual(['7', '8', '9']);
    expect(rowOf(found, 'normativeDocument')).toEqual(['31', '8', '207']);
    expect(found.extraRows).toEqual([]);
  });

  it('behind a head is seen with the head', () => {
    const heads = [...HEADS.slice(0, 3), '现行有效件数（含往年）'];
    const { labels } = match(proactive, [printedTable([heads, ['规章', '31', '8', '207']])]);
    expect(labels.map(({ text }) => text)).toContain('现行有效件数（含往年）');
  });

  it('is not what the form itself prints in brackets', () => {
    const { labels } = match(
      requests,
      textDocument(requests.rows.map(({ label }) => `${label} 0 0 0 0 0 0 0`)),
    );
    expect(labels.find(({ id }) => id === 'requests.grantedInPart')?.text).toBe(
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    );
  });

  it('is not what holds labels alone', () => {
    const kinds = '商业企业、科研机构、社会公益组织、法律服务机构、其他';
    const rows = requests.rows.map(({ label }) => `${label} 0 0 0 0 0 0 0`);
    const { heads } = match(requests, textDocument([`自然人 法人或其他组织（${kinds}） 总计`, ...rows]));
    expect(heads).toBeGreaterThan(0.9);
  });

  it('does not reach beyond figures', () => {
    const lines = [HEADS.join(' '), '规章（设区的市填 31 8 207', '行政规范性文件） 12 5 66'];
    expectRows(match(proactive, textDocument(lines)));
  });

  it('is not a row behind the colon of its group', () => {
    const rows = requests.rows.map(({ id, label }) =>
      id === 'granted' ? `三、本年度办理结果：${label} 3 0 0 0 0 0 3` : `${label} 0 0 0 0 0 0 0`,
    );
    expect(rowOf(match(requests, textDocument(rows)), 'granted')[0]).toBe('3');
  });

  it('is not the figures behind a colon', () => {
    const found = match(
      proactive,
      textDocument([HEADS.join(' '), '规章： 31 8 207', '行政规范性文件： 12 5 66']),
    );
    expectRows(found);
  });
});

function expectRows(found: TableMatch) {
  expect(rowOf(found, 'governmentRule')).toEqual(['31', '8', '207']);
  expect(rowOf(found, 'normativeDocument')).toEqual(['12', '5', '66']);
  expect(found.extraRows).toEqual([]);
}

function match(table: Table, document: VisibleDocument): TableMatch {
  const blocks = document.map((_, index) => index);
  return matchTable(table, document, blocks, { after: 0, before: 0 });
}

function rowOf({ cells }: TableMatch, id: string): string[] {
  return [...cells].flatMap(([address, { text }]) => (address.split('.')[1] === id ? [text] : []));
}
