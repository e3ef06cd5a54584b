import { formatAmount, type Amount } from '@/lib/report/figure';
import type { Figure } from '@/lib/report/evaluate';
import { addressOf } from '@/lib/template/walk';
import type { Finding } from './finding';
import { comparedYear } from './last-year';
import { partOf, placeOf } from './places';
import type { LastYear, Rule } from './rule';
import { differenceOf } from './side';
import { isJump } from './year-jump';

const ID = 'C09';

/** C09: a figure many times last year's, or a small part of it. One finding a row where its total says the same. */
export const noUnseenJump: Rule = {
  id: ID,
  severity: 'hint',
  name: '与上年相差悬殊的数已核对',
  source: '常理',
  check: (context) => {
    const lastYear = comparedYear(context);
    if (!lastYear) return [];
    const said = new Set<string>();
    for (const figure of context.sheet.values()) {
      if (isCompared(figure) && jumpOf(figure, lastYear)) said.add(figure.cell.address);
    }
    return [...said].flatMap((address): Finding[] => {
      const figure = context.sheet.get(address);
      const last = figure && jumpOf(figure, lastYear);
      if (!figure || !last || figure.value === null || isToldByTotal(figure, said)) return [];
      const [before, now] = [last.value, figure.value];
      return [
        {
          ruleId: ID,
          severity: 'hint',
          message: `${placeOf(figure.cell)}由${lastYear.report.year}年的 ${formatAmount(before)} 变为 ${formatAmount(now)}，相差 ${differenceOf(now, before)}，变动较大。核对两年的数。`,
          cells: [address],
          part: partOf(context.template, figure.cell.table.id),
        },
      ];
    });
  },
};

/** Sums down a column follow from their rows, and 增减 has no size of its own. */
function isCompared({ cell }: Figure): boolean {
  return cell.row.sumOf === undefined && cell.kind !== 'signed';
}

/** Last year's value, where this year's jumps away from it. */
function jumpOf({ cell, value }: Figure, { sheet }: LastYear): { readonly value: Amount } | undefined {
  const last = sheet.get(cell.address)?.value ?? null;
  if (value === null || last === null) return undefined;
  return isJump(last, value) ? { value: last } : undefined;
}

function isToldByTotal({ cell }: Figure, said: ReadonlySet<string>): boolean {
  const total = cell.part.columns.find(({ sumOf }) => sumOf !== undefined);
  if (!total || total.id === cell.column.id) return false;
  return said.has(addressOf(cell.table.id, cell.row.id, total.id));
}
