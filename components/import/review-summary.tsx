import { SeverityMark } from '@/components/ui/severity-mark';
import type { Reading } from './reading';
import { reviewCounts } from './review-counts';
import type { ReviewRow } from './review-rows';
import styles from './review-screen.module.css';

/** 汇总: cells, read, agreeing, still to be looked at, not read; and which form it is. */
export function ReviewSummary({
  reading,
  rows,
  isDecided,
}: {
  readonly reading: Reading;
  readonly rows: readonly ReviewRow[];
  readonly isDecided: (row: ReviewRow) => boolean;
}) {
  const { cells, read, agree, open, unread } = reviewCounts(reading, rows, isDecided);
  return (
    <div className={styles.summary} role="status">
      <span>
        <b>{cells}</b> 格，读出 <b>{read}</b> 格
      </span>
      <SeverityMark severity="ok" word="相符" count={agree} />
      {open > 0 && <SeverityMark severity="doubt" word="待核对" count={open} />}
      {unread > 0 && <SeverityMark severity="missing" word="未读出" count={unread} />}
      <span className={styles.known}>{`识别为${reading.template.name}、${reading.report.year}年度`}</span>
    </div>
  );
}
