import { checksOf, figureAt, placeOf, ruleIdsOf } from '../places';
import type { Rule } from '../rule';
import { findingAbout, shownAmount } from './cell-count';
import { toldIn, type Told } from './told';
import { addressOf } from '@/lib/template/walk';

const ELSEWHERE = /标准|每|目录|清单|减免|项目|退还|公示|单价|信息处理费|罚没|罚款/;

/** N16: a charge told in 元 where the cell counts in 万元. */
export const chargeTold: Rule = {
  id: 'chargeTold',
  severity: 'hint',
  name: '正文的收费金额与表格单位一致',
  source: '统一格式',
  idsIn: (template) => ruleIdsOf(template, 'chargeTold'),
  check: (context) =>
    checksOf(context.template, 'chargeTold').flatMap((check) => {
      const { cell } = figureAt(context.sheet, addressOf(check.table, check.row, check.column));
      return toldIn(context).flatMap((told) => {
        const amount = yuanIn(told, check.about);
        if (amount === null) return [];
        const shown = shownAmount(context, cell.address);
        const table = shown === '' ? '以万元为单位' : `填 ${shown}，单位是万元`;
        const message = `写收费 ${amount} 元，${placeOf(cell)}${table}。核对换算。`;
        return [findingAbout(told, { ruleId: check.rule, severity: 'hint', message, cells: [cell.address] })];
      });
    }),
};

/** The first amount in 元 after the words, unless the sentence gives 万元 as well. */
function yuanIn({ words, ours }: Told, about: string): string | null {
  const from = words.indexOf(about);
  if (from === -1 || /万元/.test(words)) return null;
  const start = Math.max(words.lastIndexOf('，', from), words.lastIndexOf('；', from));
  const amount = ours.find(({ unit, at }) => unit === '元' && at > from);
  if (!amount) return null;
  const between = words.slice(from + about.length, amount.at);
  return ELSEWHERE.test(words.slice(start + 1, from) + between) || between.length > 20 ? null : amount.text;
}
