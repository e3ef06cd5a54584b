'use client';

import { CompareLink } from '@/components/form/compare-link';
import { PartHead } from '@/components/form/part-head';
import { useSnapshot } from '@/components/form/report-context';
import { SeverityMark } from '@/components/ui/severity-mark';
import { Sheet } from '@/components/ui/sheet';
import { severities } from '@/lib/rules/finding';
import type { ReportState } from '@/lib/report/report-state';
import { BalanceSheet } from './balance-sheet';
import { BalanceSheetFiles } from './balance-sheet-files';
import { ExportChoices } from './export-choices';
import { FinalisePanel } from './finalise-panel';
import { FindingLines } from './finding-lines';
import styles from './finish-step.module.css';

/** 检查与导出: what is still to be done, every check with its figures, the files, and 定稿. */
export function FinishStep({
  reportId,
  state,
  ruleSet,
  onSaveFirst,
}: {
  reportId: string;
  state: ReportState;
  ruleSet: string | null;
  onSaveFirst: () => Promise<void>;
}) {
  const isDraft = state === 'drafting';
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
              <CompareLink reportId={reportId} onSaveFirst={onSaveFirst} />
            </span>
          }
        >
          <BalanceSheet />
          <BalanceSheetFiles reportId={reportId} onSaveFirst={onSaveFirst} />
        </Sheet>
        <Sheet
          title="导出"
          className={styles.unprinted}
          aside={isDraft && <span className={styles.aside}>草稿随时可以下载，页面印“草稿”</span>}
        >
          <ExportChoices reportId={reportId} isDraft={isDraft} onSaveFirst={onSaveFirst} />
        </Sheet>
        <Sheet title="定稿" className={styles.unprinted}>
          <FinalisePanel reportId={reportId} state={state} ruleSet={ruleSet} onSaveFirst={onSaveFirst} />
        </Sheet>
      </div>
    </>
  );
}
