import { SeverityMark } from '@/components/ui/severity-mark';
import type { Finding } from '@/lib/rules/finding';
import type { Template } from '@/lib/template/types';
import { Ledger } from './ledger';
import { placeWords } from './place-words';
import { QuoteBlock } from './quote-block';
import styles from './finding-item.module.css';

/** One 校验问题 of a report that is only looked at; pointing at it shows its place. */
export function FindingText({
  template,
  finding,
  onPoint,
}: {
  readonly template: Template;
  readonly finding: Finding;
  readonly onPoint: () => void;
}) {
  return (
    <li className={styles.item} tabIndex={0} onFocus={onPoint} onMouseEnter={onPoint}>
      <div className={styles.top}>
        <SeverityMark severity={finding.severity} />
        <span className={styles.place}>{placeWords(template, finding)}</span>
      </div>
      <p className={styles.message}>{finding.message}</p>
      {finding.quote !== undefined && <QuoteBlock quote={finding.quote} message={finding.message} />}
      {finding.ledger && finding.severity === 'error' && <Ledger ledger={finding.ledger} />}
    </li>
  );
}
