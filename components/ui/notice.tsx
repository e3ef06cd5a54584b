import type { ReactNode } from 'react';
import type { Severity } from '@/lib/rules/finding';
import { classNames } from './class-names';
import { Icon } from './icon';
import styles from './notice.module.css';

interface NoticeProps {
  readonly severity: Severity | 'ok';
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A message at the place it speaks about. An error is announced at once, anything else when there is time. */
export function Notice({ severity, children, className }: NoticeProps) {
  return (
    <div
      className={classNames(styles.notice, styles[severity], className)}
      role={severity === 'error' ? 'alert' : 'status'}
    >
      <Icon name={severity} className={styles.sign} />
      <div className={styles.text}>{children}</div>
    </div>
  );
}
