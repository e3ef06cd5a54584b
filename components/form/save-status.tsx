'use client';

import { useLayoutEffect, useRef } from 'react';
import { Icon } from '@/components/ui/icon';
import { classNames } from '@/components/ui/class-names';
import type { SaveState } from '@/components/saving/save-state';
import { saveStateText } from '@/components/saving/save-state-text';
import { useSaveState, type Saving } from './use-saving';
import styles from './save-status.module.css';

const troubles: readonly SaveState['kind'][] = ['offline', 'expired', 'conflict', 'refused'];

/**
 * 保存状态 in words: 已保存 10:42:07, 正在保存, 离线，已存本机 3 项. The words change with the key, so that 已保存 never stands
 * beside a figure that is not saved; their look follows.
 */
export function SaveStatus({ saving }: { saving: Saving }) {
  const state = useSaveState(saving);
  const { subscribe, getState } = saving;
  const place = useRef<HTMLSpanElement>(null);
  const words = useRef<HTMLSpanElement>(null);
  useLayoutEffect(
    () =>
      subscribe(() => {
        const now = getState();
        const text = saveStateText(now);
        if (place.current) place.current.dataset['saveState'] = now.kind;
        if (words.current && words.current.textContent !== text) words.current.textContent = text;
      }),
    [subscribe, getState],
  );
  const isSaved = state.kind === 'saved' || state.kind === 'unchanged';
  const isTrouble = troubles.includes(state.kind);
  return (
    <span
      ref={place}
      className={classNames(styles.state, isSaved && styles.saved, isTrouble && styles.trouble)}
      role="status"
      data-save-state={state.kind}
    >
      <Icon name={isTrouble ? 'doubt' : isSaved ? 'ok' : 'saving'} />
      <span ref={words}>{saveStateText(state)}</span>
    </span>
  );
}
