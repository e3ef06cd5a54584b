'use client';

import { SavedLink } from '@/components/form/saved-link';
import { PartHead } from '@/components/form/part-head';
import { useSnapshot } from '@/components/form/report-context';
import { SeverityMark } from '@/components/ui/severity-mark';
import { StateSlot } from '@/components/review/state-slot';
import { Sheet } from '@/components/ui/sheet';
import { severities } from '@/lib/rules/finding';
import { isDraft, type ReportState } from '@/lib/report/report-state';
import type { Review } from '@/lib/store/review';
import { BalanceSheet } from './balance-sheet';
import { BalanceSheetFiles } from './balance-sheet-files';
import { ExportChoices } from './export-choices';
import { FindingLines } from './finding-lines';
import styles from './finish-step.module.css';

/** 检查与导出: what is still to be done, every check with its figures, the files, and 定稿. */
export function FinishStep({
  reportId,
  state,
  ruleSet,
  review,
  onSaveFirst,
}: {
  reportId: string;
  state: ReportState;
  ruleSet: string | null;
  review: Review;
  onSaveFirst: () => Promise<void>;
}) {
  const findings = useSnapshot((snapshot) => snapshot.open);
  const explained = useSnapshot((snapshot) => snapshot.findings.length - snapshot.open.length);
  const counts = severities.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
  const open = counts.filter(({ count }) => count > 0);
  return (
    <>
      <PartHead heading="检查与导出" />
      <div className={styles.sheets}>
        <Sheet
          title="问题"
          aside={
            <span className={styles.tally}>
              {open.length === 0 && <SeverityMark severity="ok" word="没有问题" />}
              {open.map(({ severity, count }) => (
                <SeverityMark key={severity} severity={severity} count={count} />
              ))}
              {explained > 0 && <SeverityMark severity="ok" word={`已说明 ${explained}`} />}
            </span>
          }
        >
          <FindingLines />
        </Sheet>
        <Sheet
          title="核对单"
          aside={
            <span className={styles.compare}>
              <SavedLink href={`/reports/${reportId}/compare`} onSaveFirst={onSaveFirst}>
                与上年对比
              </SavedLink>
            </span>
          }
        >
          <BalanceSheet />
          <BalanceSheetFiles reportId={reportId} onSaveFirst={onSaveFirst} />
        </Sheet>
        <Sheet
          title="导出"
          className={styles.unprinted}
          aside={isDraft(state) && <span className={styles.aside}>草稿随时可以下载，页面印“草稿”</span>}
        >
          <ExportChoices reportId={reportId} isDraft={isDraft(state)} onSaveFirst={onSaveFirst} />
        </Sheet>
        <Sheet title={review.way.accounts ? '审核与发布' : '定稿'} className={styles.unprinted}>
          <StateSlot
            reportId={reportId}
            state={state}
            ruleSet={ruleSet}
            review={review}
            onSaveFirst={onSaveFirst}
          />
        </Sheet>
      </div>
    </>
  );
}
