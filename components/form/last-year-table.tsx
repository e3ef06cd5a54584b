import type { Report } from '@/lib/report/report';
import type { Column, Row, Table } from '@/lib/template/types';
import { columnName, partsOf, rowName } from '@/lib/template/walk';
import styles from './last-year-panel.module.css';

/** 上年的表, in the form that it had; rows of nothing but zeros are only counted. */
export function LastYearTable({ table, report }: { readonly table: Table; readonly report: Report }) {
  const textOf = (row: Row, column: Column) => report.tables[table.id]?.[row.id]?.[column.id] ?? '';
  const isIdle = (row: Row, columns: readonly Column[]) =>
    columns.every((column) => ['', '0'].includes(textOf(row, column)));
  const idle = partsOf(table).flatMap(({ rows, columns }) => rows.filter((row) => isIdle(row, columns)));
  return (
    <div className={styles.scroll} role="region" aria-label={`${report.year}年${table.name}`} tabIndex={0}>
      {partsOf(table).map((part, index) =>
        part.rows.every((row) => isIdle(row, part.columns)) ? null : (
          <table key={index} className={styles.table}>
            <thead>
              <tr>
                <td />
                {part.columns.map((column) => (
                  <th key={column.id} scope="col">
                    {columnName(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {part.rows
                .filter((row) => !isIdle(row, part.columns))
                .map((row) => (
                  <tr key={row.id}>
                    <th scope="row">{rowName(table, row)}</th>
                    {part.columns.map((column) => (
                      <td key={column.id}>{textOf(row, column)}</td>
                    ))}
                  </tr>
                ))}
            </tbody>
          </table>
        ),
      )}
      {idle.length > 0 && <p className={styles.none}>{`${idle.length} 行没有数或都是 0，没有列出。`}</p>}
    </div>
  );
}
