import type { ReactNode } from 'react';
import styles from './account-table.module.css';

interface AccountTableProps {
  /** What it lists, for whoever hears the page. */
  readonly label: string;
  readonly heads: readonly string[];
  /** The rows. */
  readonly children: ReactNode;
}

/** A list of 账号管理 as a table, which goes sideways on its own where the screen is narrow. */
export function AccountTable({ label, heads, children }: AccountTableProps) {
  return (
    <div className={styles.wide} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
