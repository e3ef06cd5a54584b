import type { FormerForm } from '@/lib/template/check-types';
import { addressOf, groupOf } from '@/lib/template/walk';
import type { Finding } from './finding';
import { checksOf, partOf, tableOf } from './places';
import type { Context, Rule } from './rule';
import { wordsOnly } from './squeezed';

const ID = 'S10';
/** How many labels a message names. */
const NAMED = 3;

/** S10: a report in a form that does not serve its year, or with parts of an earlier form. */
export const formOfItsYear: Rule = {
  id: ID,
  severity: 'error',
  name: '使用报告年度适用的格式',
  source: '统一格式',
  check: (context) => [...otherYears(context), ...mixtures(context)],
};

/** Certain from the report itself, whether or not it was read from a document. */
function otherYears({ template, report }: Context): readonly Finding[] {
  const { from, to } = template.years;
  if (to === undefined || report.year <= to) return [];
  const message = `${report.year}年的报告使用了${template.name}，这个格式用于${from}年至${to}年的报告。改用${report.year}年适用的格式编制。`;
  return [{ ruleId: ID, severity: 'error', message, cells: [], part: 'basics' }];
}

function mixtures(context: Context): readonly Finding[] {
  const { template, report } = context;
  if (!report.seen) return [];
  return checksOf(template, 'formerForm').flatMap((check) => {
    const labels = [...formerLabelsSeen(context, check), ...formerRowsSeen(context, check)];
    if (labels.length === 0) return [];
    const table = tableOf(template, check.table);
    const named = labels.slice(0, NAMED).map((label) => `“${label}”`);
    const more = labels.length > NAMED ? `等 ${labels.length} 处` : '';
    const rows = (check.rows ?? []).flatMap((row) =>
      Object.keys(report.tables[table.id]?.[row] ?? {}).map((column) => addressOf(table.id, row, column)),
    );
    return [
      {
        ruleId: ID,
        severity: 'error',
        message: `${table.name}的${named.join('、')}${more}属于以前的格式，${report.year}年的报告应使用${template.name}。按现行表式重填${table.name}。`,
        cells: rows,
        part: partOf(template, table.id),
      },
    ];
  });
}

/** Labels of the former form that a document prints in a table, as the former form has them. */
function formerLabelsSeen(
  { report: { seen } }: Context,
  { table, labels = [] }: FormerForm,
): readonly string[] {
  const inTable = (seen?.labels ?? []).filter(({ id }) => id.startsWith(`${table}.`));
  const extra = (seen?.extraRows ?? []).filter((row) => row.table === table);
  const printed = new Set(
    [...inTable.map(({ text }) => text), ...extra.map(({ label }) => label)].map(wordsOnly),
  );
  return labels.filter((label) => printed.has(wordsOnly(label)));
}

/** Rows of the former form that the report holds, in the words that the form has for the group. */
function formerRowsSeen({ template, report }: Context, { table, rows = [] }: FormerForm): readonly string[] {
  return rows
    .filter((row) => report.tables[table]?.[row] !== undefined)
    .map((row) => groupOf(tableOf(template, table), row).label);
}
