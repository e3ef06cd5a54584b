import type { Said } from '@/lib/comparison/compare-years';
import { classNames } from '@/components/ui/class-names';
import styles from './compared-figures.module.css';

/** What one year says: a figure, 未填, or what is written there instead of a figure. */
export function SaidText({
  said,
  look,
  blank,
}: {
  readonly said: Said;
  readonly look: 'pen' | 'total' | 'pencil';
  /** The word for a blank. */
  readonly blank: string;
}) {
  switch (said.kind) {
    case 'figure':
      return <span className={classNames(styles[look], said.text === '0' && styles.zero)}>{said.text}</span>;
    case 'odd':
      return <span className={styles.odd}>{`填“${said.text}”`}</span>;
    case 'blank':
      return <span className={styles.blank}>{blank}</span>;
    case 'absent':
      return <span className={styles.absent}>表式无</span>;
  }
}
