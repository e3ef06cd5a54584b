import { Button } from './button';
import type { Work } from './use-work';
import styles from './work-line.module.css';

/** One line that says what is going on, with 取消 once it takes long. */
export function WorkLine({
  work: { stage, stop },
  words,
  canStop = true,
}: {
  readonly work: Work;
  readonly words: string;
  /** False for what the server finishes anyway. */
  readonly canStop?: boolean;
}) {
  const isSaid = stage === 'said' || stage === 'long';
  return (
    <p className={isSaid ? styles.line : styles.none}>
      <span role="status">{isSaid && words}</span>
      {canStop && stage === 'long' && (
        <Button variant="bare" size="sm" onClick={stop}>
          取消
        </Button>
      )}
    </p>
  );
}
