import { describe, expect, it } from 'vitest';
import type { Table } from '@/lib/template/types';
import { cellsOf } from '@/lib/template/walk';
import { proactive } from '@/templates/2021-30/proactive';
import { requests } from '@/templates/2021-30/requests';
import { review } from '@/templates/2021-30/review';
import { landBlocks } from './land-block';
import { isCertain, landingRows } from './landing';
import { tsvBlock } from './tsv-block';

describe('a block without labels', () => {
  it('lands from the cell in work, over the group heads to the next row of figures', () => {
    const landing = land(requests, '1\n2', 'requests.grantedInPart.naturalPerson');
    expect(placed(landing)).toEqual({
      'requests.grantedInPart.naturalPerson': '1',
      'requests.stateSecret.naturalPerson': '2',
    });
    expect(isCertain(landing)).toBe(true);
  });

  it('keeps blanks blank', () => {
    expect(placed(land(requests, '3\t\t1', 'requests.granted.naturalPerson'))).toEqual({
      'requests.granted.naturalPerson': '3',
      'requests.granted.commercialEnterprise': '',
      'requests.granted.researchInstitution': '1',
    });
  });

  it('skips head lines that were copied along', () => {
    const landing = land(requests, '自然人\t商业企业\n4\t5', 'requests.received.naturalPerson');
    expect(placed(landing)).toEqual({
      'requests.received.naturalPerson': '4',
      'requests.received.commercialEnterprise': '5',
    });
  });

  it('goes from block to block of 表二, blanks of merged cells aside', () => {
    const text = '1\t2\t3\n4\t5\t6\n7\t\t';
    const landing = land(proactive, text, 'proactive.governmentRule.issued');
    expect(isCertain(landing)).toBe(true);
    expect(Object.values(placed(landing))).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(placed(landing)['proactive.license.decisions']).toBe('7');
  });

  it('fills the one line of 表四', () => {
    const figures = Array.from({ length: 15 }, (_, at) => String(at));
    const landing = land(review, figures.join('\t'), 'review.reconsideration.upheld');
    expect(Object.values(placed(landing))).toEqual(figures);
    expect(isCertain(landing)).toBe(true);
  });

  it('says which rows and columns there is no room for, and shifts nothing', () => {
    const wide = land(requests, '1\t2\t3', 'requests.granted.otherOrganization');
    expect(wide.lines.map(({ notes }) => notes)).toEqual([['“3”放不下，不粘贴']]);
    expect(placed(wide)).toEqual({
      'requests.granted.otherOrganization': '1',
      'requests.granted.total': '2',
    });
    const high = land(requests, '1\n2', 'requests.carriedForward.naturalPerson');
    expect(high.lines.map(({ notes }) => notes)).toEqual([[], ['超出本表，不粘贴']]);
    expect(landingRows(high)).toBe(1);
  });
});

describe('a block with row names but no column heads', () => {
  const label = '四、结转下年度继续办理';

  it.each(['naturalPerson', 'commercialEnterprise', 'researchInstitution', 'otherOrganization', 'total'])(
    'fills all columns, or all that are typed, pasted in the column %s',
    (column) => {
      const all = land(requests, `${label}\t1\t2\t3\t4\t5\t6\t21`, `requests.received.${column}`);
      expect(Object.values(placed(all))).toEqual(['1', '2', '3', '4', '5', '6', '21']);
      const typed = land(requests, `${label}\t1\t2\t3\t4\t5\t6`, `requests.received.${column}`);
      expect(isCertain(typed)).toBe(true);
      expect(Object.values(placed(typed))).toEqual(['1', '2', '3', '4', '5', '6']);
      expect(placed(typed)).not.toHaveProperty('requests.carriedForward.total');
    },
  );

  it('fills fewer columns from the one in work on', () => {
    const landing = land(requests, `${label}\t8`, 'requests.received.researchInstitution');
    expect(placed(landing)).toEqual({ 'requests.carriedForward.researchInstitution': '8' });
  });

  it('is shown first where it cannot be known which columns these are', () => {
    const landing = land(requests, `${label}\t1\t2\t3`, 'requests.received.otherOrganization');
    expect(isCertain(landing)).toBe(false);
    expect(placed(landing)).toEqual({});
  });

  it('does not land two lines on one row', () => {
    const landing = land(requests, `${label}\t1\n${label}\t2`, 'requests.received.naturalPerson');
    expect(landing.lines.map(({ notes }) => notes)).toEqual([[], ['与第 1 行是同一行，不粘贴']]);
    expect(placed(landing)).toEqual({ 'requests.carriedForward.naturalPerson': '1' });
  });

  it('lands no figure of a table whose names are all unknown', () => {
    const landing = land(requests, '门诊人次\t5\n住院人次\t6', 'requests.received.naturalPerson');
    expect(landing.lines.map(({ notes }) => notes)).toEqual([
      ['本表没有这一行，不粘贴'],
      ['本表没有这一行，不粘贴'],
    ]);
    expect(placed(landing)).toEqual({});
  });
});

describe('a column head that this table does not have', () => {
  const label = '四、结转下年度继续办理';
  const heads = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
  const block = (names: readonly string[]) => `项目\t${names.join('\t')}\n${label}\t1\t2\t3\t4\t5\t6\t21`;

  it('does not take the place of the column that stands there in the form', () => {
    const names = heads.map((name) => (name === '科研机构' ? '网上申请' : name));
    const landing = land(requests, block(names), 'requests.received.naturalPerson');
    expect(landing.notes).toEqual(['本表没有“网上申请”一列，不粘贴']);
    expect(placed(landing)).not.toHaveProperty('requests.carriedForward.researchInstitution');
    expect(placed(landing)).toMatchObject({ 'requests.carriedForward.publicWelfareOrganization': '4' });
  });

  it('may be missing, or be another word for the total', () => {
    const names = heads.map((name) => (name === '科研机构' ? '' : name === '总计' ? '合计' : name));
    const landing = land(requests, block(names), 'requests.received.naturalPerson');
    expect(isCertain(landing)).toBe(true);
    expect(Object.values(placed(landing))).toEqual(['1', '2', '3', '4', '5', '6', '21']);
  });
});

describe('merged labels in text with tabs, where blanks follow them', () => {
  it('name the group of the rows below', () => {
    const landing = land(
      requests,
      '（五）不予处理\t2.重复申请\t1\n\t其他\t2',
      'requests.received.naturalPerson',
    );
    expect(landing.lines.map(({ notes }) => notes)).toEqual([
      [],
      ['名称或分组不完全相同，按“（六）其他处理 3.其他”粘贴'],
    ]);
  });

  it('name the case over each column of 表四, wherever it was pasted', () => {
    const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const lines = [
      ['行政诉讼', ...Array.from({ length: 9 }, () => '')],
      ['未经复议直接起诉', '', '', '', '', '复议后起诉', '', '', '', ''],
      [...outcomes, ...outcomes],
      Array.from({ length: 10 }, (_, at) => String(at)),
    ];
    const text = lines.map((line) => line.join('\t')).join('\n');
    const landing = land(review, text, 'review.reconsideration.upheld');
    expect(Object.keys(placed(landing))).toHaveLength(10);
    expect(placed(landing)).toMatchObject({
      'review.directSuit.upheld': '0',
      'review.suitAfterReconsideration.upheld': '5',
      'review.suitAfterReconsideration.pending': '8',
    });
  });
});

describe('表四 with its rows under each other', () => {
  it('lands by the names of rows and columns', () => {
    const text = '\t结果维持\t结果纠正\n复议后起诉\t1\t2\n行政复议\t3\t4';
    expect(placed(land(review, text, 'review.reconsideration.upheld'))).toEqual({
      'review.suitAfterReconsideration.upheld': '1',
      'review.suitAfterReconsideration.corrected': '2',
      'review.reconsideration.upheld': '3',
      'review.reconsideration.corrected': '4',
    });
  });
});

function land(table: Table, text: string, focus: string) {
  const focused = cellsOf(table).find(({ address }) => address === focus);
  const landing = landBlocks(table, [tsvBlock(text)], focused);
  if (!landing) throw new Error('landed nowhere');
  return landing;
}

function placed(landing: ReturnType<typeof land>): Record<string, string> {
  const places = landing.lines.flatMap((line) => line.places);
  return Object.fromEntries(places.map(({ cell, text }) => [cell.address, text]));
}
