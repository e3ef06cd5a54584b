import { describe, expect, it } from 'vitest';
import { withoutLeaders } from './leader-dots';

describe('dots between names and figures', () => {
  it.each(['........', '……………', '········', '. . . . . ', '______'])('are no text: %s', (dots) => {
    const lines = [`  自然人${dots}181`, `商业企业 ${dots} 3,147（含下属单位3项）`, `其他${dots}`];
    expect(withoutLeaders([...lines, ...lines])?.slice(0, 3)).toEqual([
      '  自然人 181',
      '商业企业 3,147（含下属单位3项）',
      '其他',
    ]);
  });

  it('stay in a table of contents', () => {
    const contents = ['一、总体情况........1', '二、主动公开........3'];
    const rows = ['甲', '乙', '丙'].map((name) => `${name}........0`);
    expect(withoutLeaders([...contents, ...rows])?.slice(0, 2)).toEqual(contents);
  });

  it('are none in prose', () => {
    expect(withoutLeaders(['解读等形式……共12件', '无'])).toBeUndefined();
  });
});
