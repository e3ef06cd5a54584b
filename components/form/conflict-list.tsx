'use client';

import { useId } from 'react';
import { dateOf, momentWords } from '@/components/reports/moment';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Sheet } from '@/lib/report/evaluate';
import { plainText } from '@/lib/report/prose-source';
import type { Conflict } from '@/lib/store/operation';
import type { Template } from '@/lib/template/types';
import { pathWords } from './path-words';
import styles from './conflict-list.module.css';

export interface ConflictListProps {
  readonly template: Template;
  readonly sheet: Sheet;
  readonly conflicts: readonly Conflict[];
  readonly onChoose: (conflicts: readonly Conflict[], choice: 'mine' | 'theirs') => void;
  readonly onClose: () => void;
}

/** 冲突: places that were changed elsewhere meanwhile. One of two values is chosen for each; the history has both. */
export function ConflictList({ template, sheet, conflicts, onChoose, onClose }: ConflictListProps) {
  const many = conflicts.length > 1;
  return (
    <Dialog
      open
      onClose={onClose}
      title={`有 ${conflicts.length} 处与别人改的不同`}
      actions={
        <>
          {many && <Button onClick={() => onChoose(conflicts, 'mine')}>全部保留我的</Button>}
          {many && <Button onClick={() => onChoose(conflicts, 'theirs')}>全部采用对方</Button>}
          <Button variant="bare" onClick={onClose}>
            稍后再定
          </Button>
        </>
      }
    >
      <p>报告中现在是对方的值。选哪一个都行，两个值都留在历史版本里。</p>
      <div className={styles.list}>
        {conflicts.map((conflict) => (
          <OneConflict
            key={conflict.path}
            words={pathWords(template, conflict.path)}
            sheet={sheet}
            conflict={conflict}
            onChoose={(choice) => onChoose([conflict], choice)}
          />
        ))}
      </div>
    </Dialog>
  );
}

function OneConflict({
  words,
  sheet,
  conflict,
  onChoose,
}: {
  readonly words: string;
  readonly sheet: Sheet;
  readonly conflict: Conflict;
  readonly onChoose: (choice: 'mine' | 'theirs') => void;
}) {
  const headingId = useId();
  const at = momentWords(new Date(conflict.at), dateOf(new Date()));
  return (
    <section className={styles.conflict} aria-labelledby={headingId}>
      <h3 id={headingId}>{words}</h3>
      <dl className={styles.values}>
        <dt>我填的</dt>
        <dd>{shown(conflict.mine, sheet)}</dd>
        <dt>{`${conflict.who} ${at} 改成`}</dt>
        <dd>{shown(conflict.theirs, sheet)}</dd>
        <dt>原来是</dt>
        <dd>{shown(conflict.base, sheet)}</dd>
      </dl>
      <div className={styles.choices}>
        <Button variant="main" size="sm" aria-describedby={headingId} onClick={() => onChoose('mine')}>
          保留我的
        </Button>
        <Button size="sm" aria-describedby={headingId} onClick={() => onChoose('theirs')}>
          采用对方
        </Button>
      </div>
    </section>
  );
}

function shown(value: string | null, sheet: Sheet): string {
  return value === null || value === '' ? '未填' : plainText(value, sheet);
}
