import { officialForm201960 } from '../fixtures/official-map/2019-60';
import { officialForm202130 } from '../fixtures/official-map/2021-30';
import type { OfficialForm, OfficialLabel, OfficialTable } from '../fixtures/official-map/shape';

export type Format = '2019-60' | '2021-30';
export type TableId = 'proactive' | 'requests' | 'review';

/** One printed line of a form. `id` is absent for a line that no form has. */
export interface FormRow {
  readonly id: string | undefined;
  readonly label: string;
  /** The labels that stand before it over several rows, outermost first. */
  readonly groups: readonly string[];
}

/** One article of 表二 (第二十条第…项) with its own head. */
export interface FormBlock {
  readonly article: string;
  readonly heads: readonly string[];
  readonly columns: readonly { readonly id: string; readonly span: number }[];
  readonly rows: readonly FormRow[];
}

/** A table whose columns are the same in all rows; labels of the head stand at grid places. */
export interface FormTable {
  readonly head: readonly OfficialLabel[];
  readonly columns: readonly string[];
  readonly rows: readonly FormRow[];
}

/** One official form, in the order in which it is read. */
export interface Form {
  readonly format: Format;
  readonly headings: readonly string[];
  readonly proactive: readonly FormBlock[];
  readonly requests: FormTable;
  readonly review: FormTable;
}

/** The two forms, taken from the hand-typed official map and from nothing of the product. */
export const officialForms: Readonly<Record<Format, Form>> = {
  '2019-60': formOf('2019-60', officialForm201960),
  '2021-30': formOf('2021-30', officialForm202130),
};

function formOf(format: Format, { headings, tables }: OfficialForm): Form {
  const { proactive, requests, review } = tables;
  if (!proactive || !requests || !review) throw new Error(`A table of ${format} is not in the map.`);
  return {
    format,
    headings,
    proactive: blocksOf(proactive),
    requests: {
      head: requests.labels.filter(([, , , row]) => row < requests.headRows),
      columns: requests.areas[0]?.columns.map(([, id]) => id) ?? [],
      rows: requests.areas.flatMap(({ rows }) =>
        rows.map(([row, id]) => ({ id, ...lineAt(requests, row, 3) })),
      ),
    },
    review: {
      head: review.labels,
      columns: review.areas[0]?.columns.map(([, id]) => id) ?? [],
      rows: review.areas.flatMap(({ rows }) => rows.map(([, id]) => ({ id, label: '', groups: [] }))),
    },
  };
}

function blocksOf(table: OfficialTable): readonly FormBlock[] {
  return table.areas.map(({ rows, columns }) => {
    const first = rows[0]?.[0] ?? 0;
    const labelsIn = (row: number) => table.labels.filter(([, , , at]) => at === row).map(([text]) => text);
    return {
      article: labelsIn(first - 2).join(''),
      heads: labelsIn(first - 1),
      columns: columns.map(([, id, span]) => ({ id, span })),
      rows: rows.map(([row, id]) => ({ id, ...lineAt(table, row, 1) })),
    };
  });
}

/** The labels that cover a grid row, left of its figures: the last is its own, the others are its groups. */
function lineAt({ labels }: OfficialTable, row: number, before: number): Pick<FormRow, 'label' | 'groups'> {
  const texts = labels
    .filter(([, rowSpan, , at, column]) => column < before && at <= row && row < at + rowSpan)
    .sort((one, other) => one[4] - other[4])
    .map(([text]) => text);
  return { label: texts.at(-1) ?? '', groups: texts.slice(0, -1) };
}
