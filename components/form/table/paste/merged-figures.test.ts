import { describe, expect, it } from 'vitest';
import type { ReadCell, ReadTable } from '@/lib/read/read-table';
import type { Table } from '@/lib/template/types';
import { cellsOf } from '@/lib/template/walk';
import { proactive } from '@/templates/2021-30/proactive';
import { review } from '@/templates/2021-30/review';
import { requests } from '@/templates/2021-30/requests';
import { landBlocks } from './land-block';

const label = '四、结转下年度继续办理';
const naturalPerson = 'requests.received.naturalPerson';

describe('a figure that is merged over two columns', () => {
  it('is left out, and the figures behind it land in their own columns', () => {
    const landing = land(requests, [[label, '1', ['2', 2], '4', '5', '6', '18']], naturalPerson);
    expect(landing.lines[0]?.notes).toEqual(['“2”占了几列，看不出是哪一列，不粘贴']);
    expect(figures(landing)).toEqual({
      naturalPerson: '1',
      publicWelfareOrganization: '4',
      legalServiceOrganization: '5',
      otherOrganization: '6',
      total: '18',
    });
  });

  it('counts as two of the typed columns', () => {
    const landing = land(requests, [[label, '1', '2', ['3', 2], '5', '6']], 'requests.received.total');
    expect(landing.lines[0]?.notes).toHaveLength(1);
    expect(figures(landing)).toEqual({
      naturalPerson: '1',
      commercialEnterprise: '2',
      legalServiceOrganization: '5',
      otherOrganization: '6',
    });
  });

  it('is left out of a block without labels too', () => {
    const landing = land(requests, [['1', ['2', 2], '4']], naturalPerson);
    expect(landing.lines[0]?.notes).toEqual(['“2”占了几列，看不出是哪一列，不粘贴']);
    expect(figures(landing)).toEqual({ naturalPerson: '1', publicWelfareOrganization: '4' });
  });
});

describe('a figure that is merged under two heads', () => {
  const note = ['“2”占了几列，看不出是哪一列，不粘贴'];

  it('is left out in 表三', () => {
    const heads = ['项目', '自然人', '商业企业', '科研机构', '社会公益组织'];
    const landing = land(requests, [heads, [label, '1', ['2', 2], '4']], naturalPerson);
    expect(landing.lines[0]?.notes).toEqual(note);
    expect(landing.notes).toEqual([]);
    expect(figures(landing)).toEqual({ naturalPerson: '1', publicWelfareOrganization: '4' });
  });

  it('is left out in 表四', () => {
    const heads = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const landing = land(review, [[['行政复议', 5]], heads, ['1', ['2', 2], '4', '7']], naturalPerson);
    expect(landing.lines[0]?.notes).toEqual(note);
    expect(figures(landing)).toEqual({ upheld: '1', pending: '4', total: '7' });
  });

  it('is certain where it only reaches below the head of a figure beside it', () => {
    const rows = [
      ['项目', ['自然人', 2], ['商业企业', 2]],
      [label, ['1', 3], '2'],
    ] as const;
    const landing = land(requests, rows, naturalPerson);
    expect(landing.lines[0]?.notes).toEqual([]);
    expect(figures(landing)).toEqual({ naturalPerson: '1', commercialEnterprise: '2' });
  });
});

describe('what is merged and still certain', () => {
  it.each([[[label]], [[]]])('is a blank, which empties each column under it (labels %j)', (labels) => {
    const landing = land(requests, [[...labels, '1', ['', 2], '4', '5', '6', '16']], naturalPerson);
    expect(landing.lines[0]?.notes).toEqual([]);
    expect(Object.values(figures(landing))).toEqual(['1', '', '', '4', '5', '6', '16']);
  });

  it('is the wide column of 表二, with a label and without', () => {
    const named = land(proactive, [['行政许可', ['7', 3]]], 'proactive.governmentRule.issued');
    expect(named.lines[0]?.notes).toEqual([]);
    expect(figures(named)).toEqual({ decisions: '7' });
    const nameless = land(proactive, [['4', '5', '6'], [['7', 3]]], 'proactive.normativeDocument.issued');
    expect(nameless.lines.map(({ notes }) => notes)).toEqual([[], []]);
    expect(Object.values(figures(nameless))).toEqual(['4', '5', '6', '7']);
  });

  it.each([[[label]], [[]]])('is a table whose grid is finer than the form (labels %j)', (labels) => {
    const row = [...labels, ['1', 2], ['2', 1], ['3', 3], ['4', 2], ['5', 2], ['6', 2], ['21', 1]] as const;
    const landing = land(requests, [row], naturalPerson);
    expect(landing.lines[0]?.notes).toEqual([]);
    expect(Object.values(figures(landing))).toEqual(['1', '2', '3', '4', '5', '6', '21']);
  });
});

describe('a cell that holds two figures', () => {
  it.each<[string, Table, readonly (readonly Given[])[], string]>([
    ['below a label', requests, [[label, '12\n3', '4', '5', '6', '7', '8', '42']], 'naturalPerson'],
    ['without labels', requests, [['12 3', '4']], 'naturalPerson'],
    [
      'under the heads of 表四',
      review,
      [
        [['行政复议', 5]],
        ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
        ['12\n3', '4', '5', '6', '27'],
      ],
      'upheld',
    ],
  ])('%s is left 未填, and said', (_, table, rows, column) => {
    const landing = land(table, rows, naturalPerson);
    expect(landing.lines[0]?.notes).toHaveLength(1);
    expect(landing.lines[0]?.notes[0]).toMatch(/^“12\s3”不是数字，留作未填$/);
    expect(figures(landing)).toMatchObject({ [column]: '' });
    expect(Object.values(figures(landing))).toContain('4');
  });
});

type Given = string | readonly [text: string, columnSpan: number];

function land(table: Table, rows: readonly (readonly Given[])[], focus: string) {
  const focused = cellsOf(table).find(({ address }) => address === focus);
  const landing = landBlocks(table, [block(rows)], focused);
  if (!landing) throw new Error('landed nowhere');
  return landing;
}

function block(rows: readonly (readonly Given[])[]): ReadTable {
  const cells = rows.flatMap((given, row) => {
    let next = 0;
    return given.map((cell): ReadCell => {
      const [text, columnSpan] = typeof cell === 'string' ? ([cell, 1] as const) : cell;
      const column = next;
      next += columnSpan;
      return { row, column, rowSpan: 1, columnSpan, text };
    });
  });
  const columns = Math.max(...cells.map(({ column, columnSpan }) => column + columnSpan));
  return { rows: rows.length, columns, cells };
}

/** By the columns that they land in. */
function figures(landing: ReturnType<typeof land>): Record<string, string> {
  const places = landing.lines.flatMap((line) => line.places);
  return Object.fromEntries(places.map(({ cell, text }) => [cell.column.id, text]));
}
