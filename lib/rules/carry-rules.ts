import { partWithRow } from '@/lib/template/totals';
import type { CarryCheck } from '@/lib/template/check-types';
import { addressOf, columnName, shortName } from '@/lib/template/walk';
import type { Finding, Severity } from './finding';
import { checksOf, figureAt, partOf, ruleIdsOf, tableOf } from './places';
import type { Context, Rule } from './rule';
import { cellsOfTerms, compare, sumOfTerms, wordsOf, type Term } from './side';

/** T3-05: no more can be carried forward than came in. */
export const carryLimit: Rule = {
  id: 'carryLimit',
  severity: 'error',
  name: '结转不多于可办的申请',
  source: '常理',
  idsIn: (template) => ruleIdsOf(template, 'carryLimit'),
  check: (context) =>
    checksOf(context.template, 'carryLimit').flatMap((check) =>
      columnsOver(context, check).map((over) => findingOf(context, check, over, 'error', '核对这几个数。')),
    ),
};

/** T3-06: more carried forward than was received, so some were open over a year. Silent where T3-05 speaks. */
export const carryBacklog: Rule = {
  id: 'carryBacklog',
  severity: 'doubt',
  name: '结转不多于本年新收',
  source: '条例规定的答复期限',
  usual: () => ['上年结转的申请仍在办理', '依法延长办理期限'],
  idsIn: (template) => ruleIdsOf(template, 'carryBacklog'),
  check: (context) =>
    checksOf(context.template, 'carryBacklog').flatMap((check) => {
      const over = columnsOver(context, check);
      const said = over.length === 0 ? [] : overLimit(context, check);
      return over
        .filter(({ column }) => !said.includes(column))
        .map((one) =>
          findingOf(context, check, one, 'doubt', '有申请跨年仍未办结，核对办理期限，属实的说明原因。'),
        );
    }),
};

interface Over {
  readonly column: string;
  readonly name: string;
  readonly carried: readonly Term[];
  readonly from: readonly Term[];
}

/** The columns in which the same row is over its limit. */
function overLimit(context: Context, check: CarryCheck): readonly string[] {
  return checksOf(context.template, 'carryLimit')
    .filter(({ table, carried }) => table === check.table && carried === check.carried)
    .flatMap((limit) => columnsOver(context, limit).map(({ column }) => column));
}

/** The columns in which more is carried than came from the given rows; a blank leaves its column out. */
function columnsOver({ template, sheet }: Context, check: CarryCheck): readonly Over[] {
  const { columns } = partWithRow(tableOf(template, check.table), check.carried);
  return columns.flatMap((column) => {
    const termOf = (row: string): Term => {
      const { cell, value } = figureAt(sheet, addressOf(check.table, row, column.id));
      return { label: shortName(cell.row), cell: cell.address, value };
    };
    const over = { carried: [termOf(check.carried)], from: check.from.map(termOf) };
    const [carried, from] = [sumOfTerms(over.carried), sumOfTerms(over.from)];
    if (carried === null || from === null || carried <= from) return [];
    return [{ column: column.id, name: columnName(column), ...over }];
  });
}

function findingOf(
  { template }: Context,
  check: CarryCheck,
  over: Over,
  severity: Severity,
  act: string,
): Finding {
  const ledger = compare(over.carried, over.from);
  if (!ledger) throw new Error(`${check.table}: a blank was compared in ${over.column}`);
  const { left, right, difference } = ledger;
  const came = right.terms.length > 1 ? `${wordsOf(right)} = ${right.sum}` : wordsOf(right);
  return {
    ruleId: check.rule,
    severity,
    message: `${tableOf(template, check.table).name}“${over.name}”列：${wordsOf(left)} 大于${came}，相差 ${difference}。${act}`,
    cells: cellsOfTerms([...over.carried, ...over.from]),
    part: partOf(template, check.table),
    ledger,
  };
}
