import type { Form, FormBlock, FormRow, TableId } from './official-form';
import type { Mixture } from './foreign-report';
import { retypeForm } from './retype-form';
import type { Rng } from './rng';

export interface MixedForm {
  readonly form: Form;
  readonly mixtures: readonly Mixture[];
  /** `table.row` of official rows left out. */
  readonly missingRows: readonly string[];
}

/** A form as an office kept it: labels retyped, a row of its own, a row lost, （六）其他处理 in one row. */
export function mixForm(official: Form, rng: Rng): MixedForm {
  const mixtures: Mixture[] = [];
  const missingRows: string[] = [];
  let form = official;

  if (official.format === '2021-30' && rng.chance(0.15)) {
    form = { ...form, requests: { ...form.requests, rows: joinOtherHandling(form.requests.rows) } };
    mixtures.push('otherHandlingInOneRow');
  }
  if (rng.chance(0.2)) {
    const [table, id] = rng.pick(losable.filter(([table, id]) => hasRow(form, table, id)));
    form = changeRows(form, table, (rows) => rows.filter((row) => row.id !== id));
    missingRows.push(`${table}.${id}`);
    mixtures.push('missingRow');
  }
  if (rng.chance(0.2)) {
    const { table, after, label } = rng.pick(
      inventions.filter(({ table, after }) => hasRow(form, table, after)),
    );
    form = changeRows(form, table, (rows) =>
      rows.flatMap((row) => (row.id === after ? [row, { id: undefined, label, groups: row.groups }] : [row])),
    );
    mixtures.push('extraRow');
  }
  if (rng.chance(0.5)) {
    form = retypeForm(form, rng);
    mixtures.push('retypedLabel');
  }
  return { form, mixtures, missingRows };
}

const losable: readonly (readonly [TableId, string])[] = [
  ['proactive', 'governmentRule'],
  ['proactive', 'compulsion'],
  ['requests', 'threeSecurities'],
  ['requests', 'enforcementFile'],
  ['requests', 'administrativeInquiry'],
  ['requests', 'publishedMaterial'],
  ['requests', 'reconfirmation'],
];

/** Rows that no form has, each behind the last official row of its group. */
const inventions: readonly { readonly table: TableId; readonly after: string; readonly label: string }[] = [
  { table: 'proactive', after: 'license', label: '行政确认' },
  { table: 'proactive', after: 'compulsion', label: '行政征收' },
  { table: 'requests', after: 'administrativeInquiry', label: '9.涉及历史遗留问题' },
  { table: 'requests', after: 'stillUnclear', label: '4.档案尚未移交' },
  { table: 'requests', after: 'reconfirmation', label: '6.转办其他部门' },
];

function joinOtherHandling(rows: readonly FormRow[]): readonly FormRow[] {
  const parts = ['correctionOverdue', 'feeOverdue', 'otherReason'];
  return rows.flatMap((row) => {
    if (row.id === undefined || !parts.includes(row.id)) return [row];
    if (row.id !== parts[0]) return [];
    return [{ id: 'otherHandling', label: row.groups.at(-1) ?? '', groups: row.groups.slice(0, -1) }];
  });
}

function rowsOf(form: Form, table: TableId): readonly FormRow[] {
  return table === 'proactive' ? form.proactive.flatMap(({ rows }) => rows) : form[table].rows;
}

function hasRow(form: Form, table: TableId, id: string): boolean {
  return rowsOf(form, table).some((row) => row.id === id);
}

function changeRows(
  form: Form,
  table: TableId,
  change: (rows: readonly FormRow[]) => readonly FormRow[],
): Form {
  if (table !== 'proactive') return { ...form, [table]: { ...form[table], rows: change(form[table].rows) } };
  const proactive: readonly FormBlock[] = form.proactive.map((block) => ({
    ...block,
    rows: change(block.rows),
  }));
  return { ...form, proactive };
}
