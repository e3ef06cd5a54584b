'use client';

import { Icon } from '@/components/ui/icon';
import { classNames } from '@/components/ui/class-names';
import type { SaveState } from '@/components/saving/save-state';
import { saveStateText } from '@/components/saving/save-state-text';
import { useSaveState, type Saving } from './use-saving';
import styles from './save-status.module.css';

const troubles: readonly SaveState['kind'][] = ['offline', 'expired', 'conflict', 'refused'];

/** 保存状态 in words: 已保存 10:42:07, 正在保存, 离线，已存本机 3 项. */
export function SaveStatus({ saving }: { saving: Saving }) {
  const state = useSaveState(saving);
  const isSaved = state.kind === 'saved' || state.kind === 'unchanged';
  const isTrouble = troubles.includes(state.kind);
  return (
    <span
      className={classNames(styles.state, isSaved && styles.saved, isTrouble && styles.trouble)}
      role="status"
      data-save-state={state.kind}
    >
      <Icon name={isTrouble ? 'doubt' : isSaved ? 'ok' : 'saving'} />
      {saveStateText(state)}
    </span>
  );
}
