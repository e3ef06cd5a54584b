import { describe, expect, it } from 'vitest';
import { searchGuidance } from './search-guidance';
import type { Template } from './types';

describe('searchGuidance', () => {
  it('puts the line that is named first, then what belongs there, then the rest', () => {
    expect(idsFor('补正')).toEqual([
      'row.requests.unclear',
      'row.requests.overdue',
      'column.requests.people',
    ]);
  });

  it('shows the sentence that says the word', () => {
    expect(searchGuidance(form, guidance, '补正').map(({ sentence }) => sentence)).toEqual([
      '补正以后仍不清楚的。',
      '逾期没有补正的。',
      '把补正次数当作件数。',
    ]);
  });

  it('asks for every word', () => {
    expect(idsFor('补正 逾期')).toEqual(['row.requests.overdue']);
    expect(idsFor('补正 复议')).toEqual([]);
  });

  it('finds an article, and what was typed in full-width forms', () => {
    expect(idsFor('第三十条')).toEqual(['row.requests.overdue']);
    expect(idsFor('ａ４')).toEqual(['column.requests.people']);
  });

  it('finds nothing for blanks', () => {
    expect(idsFor('  ')).toEqual([]);
  });

  it('shows a line at its first cell that is typed', () => {
    expect(searchGuidance(form, guidance, '仍不清楚')[0]?.place.shown).toEqual({
      cell: 'requests.unclear.people',
    });
  });
});

const form: Template = {
  id: 'form',
  name: '一种格式',
  basis: { number: '〔2030〕1号', title: '通知' },
  years: { from: 2030 },
  title: [],
  opening: { shortName: '导语', help: '写导语。' },
  sections: [
    {
      kind: 'table',
      id: 'requests',
      number: '一',
      heading: '一、申请',
      shortName: '申请',
      help: '填表。',
      table: {
        id: 'requests',
        name: '表一',
        layout: 'grid',
        corner: '',
        widths: [],
        columns: [
          { id: 'total', label: '总计', sumOf: ['people'] },
          { id: 'people', label: '自然人' },
        ],
        rows: [
          { id: 'overdue', label: '没有回音' },
          { id: 'unclear', label: '补正后不明确' },
        ],
      },
    },
  ],
  checks: [],
};

const guidance = {
  tables: {
    requests: {
      rows: {
        overdue: {
          what: '逾期没有补正的。',
          articles: ['第三十条'],
          example: '一直没有回音。',
          mistake: '也不算重复。',
        },
        unclear: { what: '补正以后仍不清楚的。', example: '全部材料。', mistake: '根本没有回音的。' },
      },
      columns: {
        people: { what: '个人。', example: '用A4纸写的申请。', mistake: '把补正次数当作件数。' },
      },
    },
  },
};

function idsFor(query: string) {
  return searchGuidance(form, guidance, query).map(({ place }) => place.id);
}
