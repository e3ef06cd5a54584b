'use client';

import { useDeferredValue, useMemo } from 'react';
import { fingerprint, similarity } from '@/lib/rules/similarity';
import styles from './beside-text.module.css';

interface BesideTextProps {
  readonly year: number;
  /** Last year's text, with the heading that its report gave it; null where it was divided otherwise. */
  readonly before: string | null;
  /** The text in work. */
  readonly now: string;
}

/** What last year's report says in the same place: to be read and not taken over, with 相似度 (digits do not count). */
export function BesideText({ year, before, now }: BesideTextProps) {
  const written = useDeferredValue(now);
  const last = useMemo(() => fingerprint(before ?? ''), [before]);
  const alike = useMemo(() => similarity(fingerprint(written), last), [written, last]);
  return (
    <div className={styles.before}>
      <div className={styles.head}>
        <h3>{`${year}年`}</h3>
        <span>只供阅读，不会带入</span>
        {before && written.trim() !== '' && (
          <span className={styles.alike}>{`相似 ${Math.floor(alike * 100)}%`}</span>
        )}
      </div>
      {before === null ? (
        <p className={styles.none}>上年的分法不同，全文见“上年”一栏。</p>
      ) : before === '' ? (
        <p className={styles.none}>这一处上年没有写。</p>
      ) : (
        before.split('\n').map((paragraph, index) => (
          <p key={index} className={styles.prose}>
            {paragraph}
          </p>
        ))
      )}
    </div>
  );
}
