import { drawFigures } from './draw-figures';
import { drawAgency, drawProse, drawTitle } from './draw-prose';
import type { ForeignCell, ForeignReport, ForeignRow, Mixture } from './foreign-report';
import { mixForm } from './mix-form';
import { officialForms, type Form, type FormRow, type Format, type TableId } from './official-form';
import { createRng, type Rng } from './rng';
import { drawHabits, writeCell, type WrittenCell } from './write-cell';

/** A random report of somebody else, the same for the same seed. */
export function randomForeign(seed: number, format?: Format): ForeignReport {
  const rng = createRng(seed);
  const official = officialForms[format ?? rng.pick<Format>(['2019-60', '2021-30'])];
  const isOldForm = official.format === '2019-60';
  const isLate = isOldForm && rng.chance(0.2);
  const year = isOldForm ? (isLate ? rng.int(2021, 2023) : rng.int(2019, 2020)) : rng.int(2021, 2025);

  const mixed = mixForm(official, rng);
  const mixtures: Mixture[] = [...mixed.mixtures];
  if (isLate) mixtures.push('oldFormInLaterYear');

  const { values, hasWrongTotal } = drawFigures(mixed.form, rng);
  if (hasWrongTotal) mixtures.push('wrongTotal');
  const written = writeCells(values, rng);
  mixtures.push(...takeBlanks(mixed.form, written, rng));

  const agency = drawAgency(rng);
  const extraRows: ForeignReport['extraRows'][number][] = [];
  const cellsOf = (table: TableId, columns: readonly string[], row: FormRow): ForeignRow => {
    const cells = columns.map((column): ForeignCell => {
      if (row.id === undefined) return { id: undefined, printed: String(rng.pick([0, 0, 0, 1, 2, 37])) };
      const id = `${table}.${row.id}.${column}`;
      return { id, printed: written.get(id)?.printed ?? '' };
    });
    if (row.id === undefined)
      extraRows.push({ table, label: row.label, values: cells.map(({ printed }) => printed) });
    return { label: row.label, groups: row.groups, cells };
  };

  const { proactive, requests, review, headings } = mixed.form;
  return {
    seed,
    format: official.format,
    year,
    agency,
    titleLines: drawTitle(agency, year, rng),
    headings,
    proactive: proactive
      .filter(({ rows }) => rows.length > 0)
      .map(({ article, heads, columns, rows }) => ({
        article,
        heads,
        spans: columns.map(({ span }) => span),
        rows: rows.map((row) =>
          cellsOf(
            'proactive',
            columns.map(({ id }) => id),
            row,
          ),
        ),
      })),
    requests: {
      head: requests.head,
      rows: requests.rows.map((row) => cellsOf('requests', requests.columns, row)),
    },
    review: { head: review.head, rows: review.rows.map((row) => cellsOf('review', review.columns, row)) },
    figures: Object.fromEntries([...written].map(([id, { printed }]) => [id, printed])),
    expected: {
      ...Object.fromEntries(idsOf(official).map((id) => [id, null])),
      ...Object.fromEntries([...written].map(([id, { expected }]) => [id, expected])),
    },
    notes: Object.fromEntries(
      [...written].flatMap(([id, { note }]) => (note === undefined ? [] : [[id, note]])),
    ),
    undecidable: [],
    extraRows,
    missingRows: mixed.missingRows,
    prose: drawProse(agency, year, official.format, rng),
    date: rng.chance(0.8) ? `${year + 1}-01-${String(rng.int(4, 31)).padStart(2, '0')}` : null,
    datePlace: rng.pick(['end', 'end', 'underTitle']),
    mixtures,
  };
}

/** Every cell id of a form. */
export function idsOf({ proactive, requests, review }: Form): readonly string[] {
  const cells = (table: TableId, rows: readonly FormRow[], columns: readonly string[]) =>
    rows.flatMap(({ id }) => (id === undefined ? [] : columns.map((column) => `${table}.${id}.${column}`)));
  return [
    ...proactive.flatMap(({ rows, columns }) =>
      cells(
        'proactive',
        rows,
        columns.map(({ id }) => id),
      ),
    ),
    ...cells('requests', requests.rows, requests.columns),
    ...cells('review', review.rows, review.columns),
  ];
}

function writeCells(values: ReadonlyMap<string, string>, rng: Rng): Map<string, WrittenCell> {
  const habits = drawHabits(rng);
  return new Map([...values].map(([id, value]) => [id, writeCell(id, value, habits, rng)]));
}

/** Takes figures away: single cells in some reports, whole rows in others. */
function takeBlanks(form: Form, written: Map<string, WrittenCell>, rng: Rng): readonly Mixture[] {
  const ids = idsOf(form);
  const clear = (id: string) => written.set(id, { printed: '', expected: null });
  const mixtures: Mixture[] = [];
  if (rng.chance(0.3)) {
    const share = rng.pick([0.01, 0.05, 0.3]);
    const chosen = [rng.pick(ids), ...ids.filter(() => rng.chance(share))];
    chosen.forEach(clear);
    mixtures.push('blankCell');
  }
  if (rng.chance(0.3)) {
    const rows = [
      ...new Set(ids.filter((id) => !id.startsWith('review.')).map((id) => id.replace(/\.\w+$/, '.'))),
    ];
    const chosen = Array.from({ length: rng.int(1, 5) }, () => rng.pick(rows));
    ids.filter((id) => chosen.some((row) => id.startsWith(row))).forEach(clear);
    mixtures.push('blankRow');
  }
  return mixtures;
}
