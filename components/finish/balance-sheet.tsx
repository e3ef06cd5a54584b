'use client';

import { useReport, useSnapshot } from '@/components/form/report-context';
import { SeverityMark } from '@/components/ui/severity-mark';
import { checkCounts } from './check-counts';
import styles from './balance-sheet.module.css';

/** 核对单 on screen: each check with how many of its places agree. */
export function BalanceSheet() {
  const { store } = useReport();
  const counts = useSnapshot(
    (snapshot) => checkCounts(store.template, snapshot),
    (a, b) => JSON.stringify(a) === JSON.stringify(b),
  );
  return (
    <ul className={styles.checks}>
      {counts.map(({ name, agree, of, state }) => (
        <li key={name}>
          <SeverityMark severity={state} />
          <span>{name}</span>
          <span className={styles.count}>{`${agree}/${of}`}</span>
        </li>
      ))}
    </ul>
  );
}
