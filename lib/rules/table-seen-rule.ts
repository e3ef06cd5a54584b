import { tablesOf } from '@/lib/template/walk';
import { partOf } from './places';
import type { Rule } from './rule';

const ID = 'S17';

/** S17: a table that a document shows as a picture only, or not at all. */
export const tablesReadable: Rule = {
  id: ID,
  severity: 'error',
  name: '表格都能读取',
  source: '统一格式表格',
  check: ({ template, report: { seen } }) =>
    tablesOf(template).flatMap(({ id, name }) => {
      const how = seen?.tables[id];
      if (how === undefined || how === 'table') return [];
      const message =
        how === 'image'
          ? `${name}只有图片，读不出数据。改用可以编辑的表格。`
          : `没有找到${name}。按规定的表式补上，没有的填 0。`;
      return [{ ruleId: ID, severity: 'error', message, cells: [], part: partOf(template, id) }];
    }),
};
