'use client';

import { Button } from '@/components/ui/button';
import { SeverityMark } from '@/components/ui/severity-mark';
import type { Finding } from '@/lib/rules/finding';
import { withKeys } from '@/lib/rules/finding-key';
import { useReport, usePaintedSnapshot } from '../form/report-context';
import { blankWords, isBlankCell } from './is-blank-cell';
import { fieldOf } from './place-words';
import { sameItems } from './same-items';
import styles from './finding-item.module.css';

/**
 * 未填 of one part, together: how many, and the way to the first one. A blank cell is not listed by itself; a mark that
 * stands for nothing, and a text that is not written, are.
 */
export function MissingSummary({ findings }: { findings: readonly Finding[] }) {
  const { goTo } = useReport();
  const others = usePaintedSnapshot(
    ({ sheet }) => findings.filter((finding) => !isBlankCell(finding, sheet)),
    sameItems,
  );
  const [first] = findings;
  if (!first) return null;
  const blank = findings.filter((finding) => !others.includes(finding));
  return (
    <div className={styles.item}>
      <SeverityMark severity="missing" count={findings.length} />
      {blank.length > 0 && <p className={styles.message}>{blankWords(blank)}</p>}
      {withKeys(others).map(([key, finding]) => (
        <p key={key} className={styles.message}>
          {finding.message}
        </p>
      ))}
      <div className={styles.acts}>
        <Button size="sm" onClick={() => goTo(fieldOf(first))}>
          去填写第一处
        </Button>
      </div>
    </div>
  );
}
