import { describe, expect, it } from 'vitest';
import { foreignText, textLayouts } from '../text-layouts';

const layout = textLayouts.find(({ name }) => name === 'portalCopy')!;
const printed = Array.from({ length: 30 }, (_, seed) => foreignText(layout, seed));

describe('printPortalCopy', () => {
  it('keeps a tab for each cell of a row, blank or not, and none for the further rows of a merged one', () => {
    for (const { report, text } of printed) {
      const table = text.slice(text.indexOf(report.headings[2]!), text.indexOf(report.headings[3]!));
      const groups = report.requests.rows.flatMap(({ groups }, row) =>
        groups.filter((group, level) => report.requests.rows[row - 1]?.groups[level] !== group),
      );
      const head = 1 + 2 + 4;
      const tabs = head + groups.length + 7 * report.requests.rows.length;
      expect([report.seed, table.split('\t').length - 1]).toEqual([report.seed, tabs]);
    }
  });

  it('names a day of publishing only where the report has one, and the same', () => {
    for (const { report, text } of printed)
      expect([report.seed, /发布(?:时间|日期)：(\S+)/.exec(text)?.[1] ?? null]).toEqual([
        report.seed,
        report.date,
      ]);
  });

  it('keeps what stands around an article outside its title and its last paragraph', () => {
    for (const { report, text } of printed) {
      const words = [report.titleLines[0]!, '浏览次数', ...report.headings, '下一篇', '网站地图'];
      const places = words.map((word) => text.indexOf(word));
      expect(places).toEqual([...places].sort((one, other) => one - other));
      expect(places[0]).toBeGreaterThan(0);
    }
  });
});
