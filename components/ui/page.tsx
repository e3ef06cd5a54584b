import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './page.module.css';

interface PageProps {
  /** The heading of the page; absent where a sheet holds it. */
  readonly title?: string | undefined;
  readonly note?: ReactNode;
  /** One column for reading and small forms. */
  readonly isNarrow?: boolean;
  readonly children: ReactNode;
}

/** A ledger page: sheets on the desk under the top bar. */
export function Page({ title, note, isNarrow = false, children }: PageProps) {
  return (
    <main className={classNames(styles.page, isNarrow && styles.narrow)}>
      {title !== undefined && (
        <div className={styles.head}>
          <h1 className={styles.title}>{title}</h1>
          {note !== undefined && <p className={styles.note}>{note}</p>}
        </div>
      )}
      {children}
    </main>
  );
}
