'use client';

import { memo } from 'react';
import { Button } from '@/components/ui/button';
import { SeverityMark } from '@/components/ui/severity-mark';
import type { Finding } from '@/lib/rules/finding';
import { useReport } from '../form/report-context';
import { FindingReason } from './finding-reason';
import { Ledger } from './ledger';
import { fieldOf, placeWords } from './place-words';
import { QuoteBlock } from './quote-block';
import { RepairButton } from './repair-button';
import { ruleName } from './rule-name';
import { useReasonState } from './use-reason-state';
import styles from './finding-item.module.css';

/** One 校验问题: severity, place and rule, the sentence, its arithmetic, its 说明, and the way to its field. */
export const FindingItem = memo(function FindingItem({
  finding,
  isOpen,
}: {
  finding: Finding;
  isOpen: boolean;
}) {
  const { store, goTo, isLocked } = useReport();
  const isExplained = useReasonState(finding)?.kind === 'holds';
  return (
    <li className={isOpen ? styles.open : styles.item}>
      <div className={styles.top}>
        {isExplained ? (
          <SeverityMark severity="ok" word="已说明" />
        ) : (
          <SeverityMark severity={finding.severity} />
        )}
        <span className={styles.place}>{placeWords(store.template, finding)}</span>
      </div>
      <p className={styles.message}>{finding.message}</p>
      {finding.quote !== undefined && <QuoteBlock quote={finding.quote} message={finding.message} />}
      {isOpen && finding.ledger && <Ledger ledger={finding.ledger} />}
      {isOpen && <p className={styles.rule}>{`规则：${ruleName(store.template, finding.ruleId)}`}</p>}
      <div className={styles.foot}>
        <div className={styles.acts}>
          <Button
            size="sm"
            variant={isOpen && !isExplained ? 'main' : 'plain'}
            onClick={() => goTo(fieldOf(finding), finding.quote)}
          >
            {isLocked ? '去看' : finding.severity === 'missing' ? '去填写' : '去修改'}
          </Button>
          <RepairButton finding={finding} />
        </div>
        {finding.severity === 'doubt' && <FindingReason finding={finding} />}
      </div>
    </li>
  );
});
