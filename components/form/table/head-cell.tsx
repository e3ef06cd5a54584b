import type { PlacedCell } from '@/lib/template/grid';
import type { Table } from '@/lib/template/types';
import { tableStyles as styles } from './table-styles';

/** A label of the form, merged as the form merges it. */
export function HeadCell({ table, placed }: { table: Table; placed: PlacedCell }) {
  const { role, rowSpan, columnSpan } = placed;
  const isGroup = placed.groups === true;
  const scope =
    role === 'rowHead' ? (isGroup ? 'rowgroup' : 'row') : isGroup || role === 'band' ? 'colgroup' : 'col';
  const pick = table.layout === 'across' ? Math.floor(placed.column / table.columns.length) : undefined;
  return (
    <th
      scope={role === 'corner' ? undefined : scope}
      rowSpan={rowSpan}
      colSpan={columnSpan}
      data-line={placed.line}
      data-pick={pick}
      className={classOf(placed)}
    >
      <span>{role === 'corner' ? clauses(placed.text) : broken(placed)}</span>
    </th>
  );
}

function classOf({ role, groups, column, columnSpan }: PlacedCell): string | undefined {
  if (role === 'corner') return styles.corner;
  if (role === 'band') return styles.band;
  if (role !== 'rowHead') return styles.columnHead;
  if (groups) return styles.group;
  // A row that is under no group stands out, as 一、 二、 and 四、 do.
  return column === 0 && columnSpan > 1 ? styles.major : styles.row;
}

/** The sentence in the corner breaks between its clauses. */
function clauses(text: string) {
  return text.split(/(?<=，)/).map((clause) => (
    <span key={clause} className={styles.clause}>
      {clause}
    </span>
  ));
}

/** The label with its hand-made breaks. */
function broken({ text, breakAfter }: PlacedCell) {
  if (!breakAfter) return text;
  const cuts = [0, ...breakAfter, text.length];
  return cuts.slice(1).map((end, i) => (
    <span key={end} className={styles.line}>
      {text.slice(cuts[i], end)}
    </span>
  ));
}
