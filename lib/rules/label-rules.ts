import { tablesOf } from '@/lib/template/walk';
import type { Finding } from './finding';
import { cornerId, officialLabels } from './official-labels';
import { checksOf, partOf } from './places';
import type { Context, Rule } from './rule';
import { wordsOnly } from './squeezed';

const ALTERED = 'S11';
const NO_CORNER = 'S13';
/** A unit behind a label changes nothing: 采购总金额（万元）. */
const UNIT = /[（(](?:单位[：:])?(?:万元|件|项|个)[）)]\s*$/;

/** Longer than any label of a form; what is longer is an explanation, and its beginning says which. */
const LONGEST_SHOWN = 48;

/** S11: a label in other words than the form's. Marks and spacing do not count; a label of an earlier form is S10's. */
export const labelsUnaltered: Rule = {
  id: ALTERED,
  severity: 'doubt',
  name: '表中标签用规定的文字',
  source: '统一格式表格',
  check: ({ template, report: { seen } }) => {
    const official = officialLabels(template);
    const former = new Set(
      checksOf(template, 'formerForm').flatMap(({ labels }) => (labels ?? []).map(wordsOnly)),
    );
    const said = new Set<string>();
    return (seen?.labels ?? []).flatMap(({ id, text }): readonly Finding[] => {
      const place = official.get(id);
      const words = wordsOnly(text);
      if (!place || words === '' || former.has(words)) return [];
      if ([words, wordsOnly(text.replace(UNIT, ''))].includes(wordsOnly(place.label))) return [];
      // A head is printed again on every page.
      if (said.has(`${id} ${words}`)) return [];
      said.add(`${id} ${words}`);
      const { table, label, cells } = place;
      const printed = shortened(text.trim());
      const message = `${table.name}的“${printed}”与规定的“${label}”不一致。改成规定的文字。`;
      const part = partOf(template, table.id);
      return [{ ruleId: ALTERED, severity: 'doubt', message, cells, part, quote: printed }];
    });
  },
};

/** S13: the 勾稽关系 in the corner of a table is part of the form. */
export const cornerPrinted: Rule = {
  id: NO_CORNER,
  severity: 'doubt',
  name: '表头印有勾稽关系说明',
  source: '统一格式表格',
  check: (context) =>
    tablesOf(context.template).flatMap((table) => {
      if (table.layout !== 'grid' || table.corner === '' || !labelsWereRead(context, table.id)) return [];
      const id = cornerId(table);
      if (context.report.seen?.labels.some((label) => label.id === id && label.text.trim() !== '')) return [];
      const message = `${table.name}的表头缺少勾稽关系说明。在左上角补上“${table.corner}”。`;
      const part = partOf(context.template, table.id);
      return [{ ruleId: NO_CORNER, severity: 'doubt', message, cells: [], part }];
    }),
};

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > LONGEST_SHOWN ? `${letters.slice(0, LONGEST_SHOWN - 8).join('')}……` : text;
}

function labelsWereRead({ report: { seen } }: Context, table: string): boolean {
  return seen?.tables[table] === 'table' && seen.labels.some(({ id }) => id.startsWith(`${table}.`));
}
