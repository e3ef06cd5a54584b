import { checksOf, ruleIdsOf, tableOf } from '../places';
import type { Rule } from '../rule';
import { findingAbout } from './cell-count';
import { isPieces, type Count } from './counts';
import { toldIn } from './told';
import { addressOf, cellMap, rowName } from '@/lib/template/walk';

/** N14: results counted under a name that the table does not have. */
export const foreignResult: Rule = {
  id: 'foreignResult',
  severity: 'doubt',
  name: '办理结果按表格的分类写',
  source: '统一格式',
  idsIn: (template) => ruleIdsOf(template, 'foreignResult'),
  check: (context) =>
    checksOf(context.template, 'foreignResult').flatMap((check) => {
      const cell = cellMap(context.template).get(addressOf(check.table, check.row, check.column));
      if (!cell) return [];
      const table = tableOf(context.template, check.table);
      return toldIn(context).flatMap((told) => {
        if (check.rightly.some((word) => told.sentence.plain.includes(word))) return [];
        const said = told.ours.filter(isPieces).flatMap((count) => nameAt(count, check.names) ?? []);
        const [name] = said;
        if (name === undefined) return [];
        const message = `用了“${name}”，这不是${table.name}的分类，应计入“${rowName(table, cell.row)}”，总计列一并核对。`;
        return [
          findingAbout(told, { ruleId: check.rule, severity: 'doubt', message, cells: [cell.address] }),
        ];
      });
    }),
};

function nameAt({ left, right }: Count, names: readonly string[]): string | undefined {
  if (/应诉|案例|页面|规程|培训/.test(left + right)) return undefined;
  return names.find((name) => left.includes(name)) ?? names.find((name) => right.startsWith(name));
}
