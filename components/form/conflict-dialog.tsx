'use client';

import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Sheet } from '@/lib/report/evaluate';
import { plainText } from '@/lib/report/prose-source';
import type { Conflict } from '@/lib/store/operation';
import type { Template } from '@/lib/template/types';
import { pathWords } from './path-words';
import styles from './conflict-dialog.module.css';

/** 冲突: the same place was changed elsewhere meanwhile. One of the two values is chosen; both stay in the history. */
export function ConflictDialog({
  template,
  sheet,
  conflict,
  onChoose,
  onClose,
}: {
  template: Template;
  sheet: Sheet;
  conflict: Conflict;
  onChoose: (choice: 'mine' | 'theirs') => void;
  onClose: () => void;
}) {
  return (
    <Dialog
      open
      onClose={onClose}
      title={`“${pathWords(template, conflict.path)}”在别处也改过`}
      actions={
        <>
          <Button variant="main" onClick={() => onChoose('mine')}>
            保留我的
          </Button>
          <Button onClick={() => onChoose('theirs')}>采用对方</Button>
          <Button variant="bare" onClick={onClose}>
            稍后再定
          </Button>
        </>
      }
    >
      <dl className={styles.values}>
        <dt>我填的</dt>
        <dd>{shown(conflict.mine, sheet)}</dd>
        <dt>{`${conflict.who} ${new Date(conflict.at).toLocaleTimeString('zh-CN')} 改成`}</dt>
        <dd>{shown(conflict.theirs, sheet)}</dd>
        <dt>原来是</dt>
        <dd>{shown(conflict.base, sheet)}</dd>
      </dl>
    </Dialog>
  );
}

function shown(value: string | null, sheet: Sheet): string {
  return value === null || value === '' ? '未填' : plainText(value, sheet);
}
