import { formatAmount, ONE, type Amount } from '@/lib/report/figure';
import type { Figure } from '@/lib/report/evaluate';
import type { Items } from '@/lib/template/plausibility-types';
import { addressOf, columnName, rowName } from '@/lib/template/walk';
import type { Severity } from './finding';
import { checksOf, figureAt, partOf, ruleIdsOf, tableOf } from './places';
import type { Context, Rule } from './rule';

/** One or two decisions are as many as the items by chance. */
const LEAST: Amount = 3n * ONE;

/** O03: after 本年增/减 no less than nothing is left. */
export const itemsNotNegative = itemsRule({
  kind: 'itemsNotNegative',
  severity: 'error',
  name: '增减以后的项目数量不为负',
  say: ({ left }) => (left < 0n ? '，小于 0。核对这两个数，减少的项目不能多于原有的项目。' : null),
});

/** O04: as many decisions as items: one was written for the other. */
export const decisionsAreNoItems = itemsRule({
  kind: 'decisionsAreItems',
  severity: 'doubt',
  name: '处理决定数量不是项目数量',
  say: ({ left, decisions }) =>
    left >= LEAST && decisions?.value === left
      ? `，${named(decisions)}，与项目数量相同。核对是否把项目数量填成了决定数量，属实的说明原因。`
      : null,
});

/** O05: decisions without an item under which to decide. */
export const decisionsNeedItems = itemsRule({
  kind: 'decisionsWithoutItems',
  severity: 'hint',
  name: '有处理决定的，有项目',
  say: ({ left, decisions }) =>
    left === 0n && decisions && (decisions.value ?? 0n) > 0n
      ? `，没有项目，${named(decisions)}。核对这几个数。`
      : null,
});

interface Row {
  /** 项目数量 after the change. */
  readonly left: Amount;
  readonly decisions: Figure | undefined;
}

interface ItemsRule extends Pick<Rule, 'name'> {
  readonly kind: Items['kind'];
  readonly severity: Severity;
  /** What is to be said after the sum of items, or null. */
  readonly say: (row: Row) => string | null;
}

function itemsRule({ kind, severity, say, ...rule }: ItemsRule): Rule {
  return {
    ...rule,
    id: kind,
    severity,
    source: '常理',
    idsIn: (template) => ruleIdsOf(template, kind),
    check: (context) =>
      checksOf(context.template, kind).flatMap((check) =>
        check.rows.flatMap((row) => {
          const { opening, change, decisions } = figuresOf(context, check, row);
          if (opening.value === null || change.value === null) return [];
          const left = opening.value + change.value;
          const said = say({ left, decisions });
          if (said === null) return [];
          const table = tableOf(context.template, check.table);
          const words = `${named(opening)} + ${named(change)} = ${formatAmount(left)}`;
          return [
            {
              ruleId: check.rule,
              severity,
              message: `${table.name}“${rowName(table, opening.cell.row)}”：${words}${said}`,
              cells: [decisions, opening, change].flatMap((figure) => figure?.cell.address ?? []),
              part: partOf(context.template, check.table),
            },
          ];
        }),
      ),
  };
}

function figuresOf({ sheet }: Context, { table, opening, change, decisions }: Items, row: string) {
  const at = (column: string) => figureAt(sheet, addressOf(table, row, column));
  return {
    opening: at(opening),
    change: at(change),
    decisions: decisions === undefined ? undefined : at(decisions),
  };
}

function named({ cell, value }: Figure): string {
  return `${columnName(cell.column)} ${formatAmount(value ?? 0n)}`;
}
