import type { ReactNode } from 'react';
import Link from 'next/link';
import { classNames } from './class-names';
import styles from './top-bar.module.css';

interface TopBarProps {
  readonly agency?: string | undefined;
  /** 2025年度报告, or the name of the page. It is not the heading of the page. */
  readonly title?: string | undefined;
  /** 编制中, 已定稿 */
  readonly state?: string | undefined;
  /** The right side: save state, deadline, one plain and one main button. */
  readonly children?: ReactNode;
}

/** Name of the product, agency, year and state; on the right what belongs to the page. */
export function TopBar({ agency, title, state, children }: TopBarProps) {
  return (
    <header className={styles.bar}>
      <Link href="/" className={styles.brand}>
        年报通
      </Link>
      <div className={styles.crumb}>
        {agency !== undefined && (
          <span className={classNames(styles.cut, title === undefined ? styles.here : styles.agency)}>
            {agency}
          </span>
        )}
        {agency !== undefined && title !== undefined && (
          <span className={styles.slash} aria-hidden="true">
            /
          </span>
        )}
        {title !== undefined && <span className={classNames(styles.here, styles.title)}>{title}</span>}
        {state !== undefined && <span className={styles.state}>{state}</span>}
      </div>
      <div className={styles.side}>{children}</div>
    </header>
  );
}

/** A link of the right side. */
export function TopBarLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <Link href={href} className={styles.link}>
      {children}
    </Link>
  );
}
