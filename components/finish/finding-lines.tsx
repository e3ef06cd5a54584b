'use client';

import { useReport, useSnapshot } from '@/components/form/report-context';
import { FindingReason } from '@/components/findings/finding-reason';
import { fieldOf, placeWords } from '@/components/findings/place-words';
import { useReasonState } from '@/components/findings/use-reason-state';
import { Button } from '@/components/ui/button';
import { SeverityMark } from '@/components/ui/severity-mark';
import type { Finding } from '@/lib/rules/finding';
import styles from './finding-lines.module.css';
import { sameLines, workLines } from './work-lines';

/** All findings, one line each, with 说明 of 存疑; blank cells of one table are one line together. */
export function FindingLines() {
  const lines = useSnapshot(({ findings, sheet, reasons }) => workLines(findings, sheet, reasons), sameLines);
  if (lines.length === 0) return <p className={styles.calm}>格子填满，各项相符，可以定稿。</p>;
  return (
    <ul className={styles.lines}>
      {lines.map(({ key, finding, text }) => (
        <Line key={key} finding={finding} text={text} />
      ))}
    </ul>
  );
}

function Line({ finding, text }: { readonly finding: Finding; readonly text: string }) {
  const { store, goTo, isLocked } = useReport();
  const isExplained = useReasonState(finding)?.kind === 'holds';
  return (
    <li>
      {isExplained ? (
        <SeverityMark severity="ok" word="已说明" />
      ) : (
        <SeverityMark severity={finding.severity} />
      )}
      <div className={styles.words}>
        <p>{text}</p>
        {finding.severity === 'doubt' && <FindingReason finding={finding} />}
      </div>
      <span className={styles.place}>{placeWords(store.template, finding)}</span>
      <Button size="sm" variant="bare" onClick={() => goTo(fieldOf(finding), finding.quote)}>
        {isLocked ? '去看' : finding.severity === 'missing' ? '去填写' : '去修改'}
      </Button>
    </li>
  );
}
