import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './sheet.module.css';

interface SheetProps {
  readonly title?: string | undefined;
  /** Beside the title: a count, a link. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A sheet of paper on the desk, with a ruled head line. */
export function Sheet({ title, aside, children, className }: SheetProps) {
  return (
    <section className={classNames(styles.sheet, className)} aria-label={title}>
      {title !== undefined && (
        <div className={styles.head}>
          <h2 className={styles.title}>{title}</h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}

/** The inner margin of a sheet. */
export function SheetBody({ children }: { readonly children: ReactNode }) {
  return <div className={styles.body}>{children}</div>;
}
