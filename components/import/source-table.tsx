import type { ReadTable } from '@/lib/read/read-table';
import styles from './source-view.module.css';

export interface PlaceMarks {
  readonly 'data-at': string | undefined;
  readonly 'data-hit': string | undefined;
}

interface SourceTableProps {
  readonly table: ReadTable;
  readonly marksAt: (row: number, column: number) => PlaceMarks;
}

/** A table of the original with its merged cells. */
export function SourceTable({ table, marksAt }: SourceTableProps) {
  const rows = Array.from({ length: table.rows }, (_, row) => table.cells.filter((cell) => cell.row === row));
  return (
    <div className={styles.tableWrap}>
      <table className={styles.table}>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map(({ column, rowSpan, columnSpan, text }) => (
                <td key={column} rowSpan={rowSpan} colSpan={columnSpan} {...marksAt(row, column)}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
