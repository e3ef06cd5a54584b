'use client';

import type { Table } from '@/lib/template/types';
import { columnName } from '@/lib/template/walk';
import { classNames } from '@/components/ui/class-names';
import { ColumnBalance } from './balance-strip';
import { useBalanceLines } from './use-balance-lines';
import styles from './column-chooser.module.css';

/** On a phone, stands in for the merged head: one column (表四: one kind of case) is shown at a time. */
export function ColumnChooser({
  table,
  shown,
  onChoose,
}: {
  table: Table;
  shown: number;
  onChoose: (index: number) => void;
}) {
  const lines = useBalanceLines(table);
  if (table.layout === 'blocks') return null;
  const choices =
    table.layout === 'grid'
      ? table.columns.map((column) => ({ id: column.id, name: columnName(column) }))
      : table.rows.map((row) => ({ id: row.id, name: row.label }));
  return (
    <div className={styles.chooser} role="group" aria-label={`${table.name}显示哪一列`}>
      {choices.map(({ id, name }, index) => {
        const line = lines.find(({ column }) => column.id === id);
        return (
          <button
            key={id}
            type="button"
            aria-pressed={index === shown}
            className={classNames(styles.choice, index === shown && styles.chosen)}
            onClick={() => onChoose(index)}
          >
            {name}
            {line && <ColumnBalance line={line} />}
          </button>
        );
      })}
    </div>
  );
}
