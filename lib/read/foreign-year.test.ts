import { describe, expect, it } from 'vitest';
import { formats } from '@/templates/index';
import { report } from './outline/test-print';
import { readReport } from './read-report';

const read = async (change: Record<string, string>) => {
  const found = await readReport(formats, '年报.txt', new TextEncoder().encode(report(change)));
  if (!found.ok) throw new Error(found.why);
  return found;
};

describe('the year of a report by others', () => {
  it('that its form did not serve yet is doubted, and the file is read all the same', async () => {
    const { report: read2020, unread } = await read({ title: '云溪县水务局2020年政府信息公开工作年度报告' });
    expect(read2020.year).toBe(2021);
    expect(unread.find(({ part }) => part === 'title')?.why).toBe(
      '文件写的是2020年，表格却是2021年格式，暂按2021年处理，确认前核对。',
    );
  });

  it('that is written nowhere is said to be missing', async () => {
    const { report: undated, unread } = await read({
      title: '云溪县水务局政府信息公开工作年度报告',
      opening: '现公布本报告。',
    });
    expect(undated.year).toBe(2021);
    expect(unread.find(({ part }) => part === 'title')?.why).toBe(
      '文件里看不出报告年度，暂按2021年处理，确认前核对。',
    );
  });

  it('is its own where the period is still that of last year', async () => {
    const { report: kept, unread } = await read({
      title: '',
      opening: '现公布云溪县水务局2021年政府信息公开年度报告，统计期限为2020年1月1日至2020年12月31日。',
    });
    expect([kept.year, unread.filter(({ why }) => why.includes('暂按'))]).toEqual([2021, []]);
  });
});
