import type { ReactNode } from 'react';
import styles from './part-head.module.css';

/** Heading of a step, with what can be done there on its right. */
export function PartHead({
  heading,
  note,
  children,
}: {
  heading: string;
  note?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={styles.head}>
      <h1>{heading}</h1>
      {note !== undefined && <span className={styles.note}>{note}</span>}
      <div className={styles.tools}>{children}</div>
    </div>
  );
}
