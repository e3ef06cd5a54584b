'use client';

import { memo } from 'react';
import { Button } from '@/components/ui/button';
import { SeverityMark } from '@/components/ui/severity-mark';
import type { Finding } from '@/lib/rules/finding';
import { useReport } from '../form/report-context';
import { Ledger } from './ledger';
import { fieldOf, placeWords } from './place-words';
import { RepairButton } from './repair-button';
import styles from './finding-item.module.css';

/** One 校验问题: severity, place and rule, the sentence, its arithmetic, and the way to its field. */
export const FindingItem = memo(function FindingItem({
  finding,
  isOpen,
}: {
  finding: Finding;
  isOpen: boolean;
}) {
  const { store, goTo } = useReport();
  return (
    <li className={isOpen ? styles.open : styles.item}>
      <div className={styles.top}>
        <SeverityMark severity={finding.severity} />
        <span className={styles.place}>{placeWords(store.template, finding)}</span>
      </div>
      <p className={styles.message}>{finding.message}</p>
      {finding.quote !== undefined && <blockquote className={styles.quote}>{finding.quote}</blockquote>}
      {isOpen && finding.ledger && <Ledger ledger={finding.ledger} />}
      <div className={styles.acts}>
        <Button size="sm" variant={isOpen ? 'main' : 'plain'} onClick={() => goTo(fieldOf(finding))}>
          {finding.severity === 'missing' ? '去填写' : '去修改'}
        </Button>
        <RepairButton finding={finding} />
      </div>
    </li>
  );
});
