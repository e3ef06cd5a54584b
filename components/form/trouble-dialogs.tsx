'use client';

import { useState } from 'react';
import { flushSync } from 'react-dom';
import { LoginDialog } from '@/components/accounts/login-dialog';
import { Button } from '@/components/ui/button';
import type { Conflict } from '@/lib/store/operation';
import { ConflictList } from './conflict-list';
import { useReport } from './report-context';
import type { SaveTroubleProps } from './save-trouble';
import { useSaveState } from './use-saving';

/** The way out of a trouble of saving: it opens when asked to, never under somebody's typing. */
export function TroubleDialogs({ account, saving }: SaveTroubleProps) {
  const { store, goTo } = useReport();
  const [isOpen, setOpen] = useState(false);
  const { kind, conflicts, pending } = useSaveState(saving);
  const close = () => setOpen(false);

  function choose(chosen: readonly Conflict[], choice: 'mine' | 'theirs') {
    saving.choose(chosen, choice);
    const last = chosen[chosen.length - 1];
    if (!last || chosen.length < conflicts.length) return;
    // The button that the dialog was opened with goes away with the last one.
    flushSync(close);
    goTo(last.path);
  }

  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        {kind === 'expired' ? '登录' : '处理冲突'}
      </Button>
      {isOpen && kind === 'conflict' && (
        <ConflictList
          template={store.template}
          sheet={store.getSnapshot().sheet}
          conflicts={conflicts}
          onChoose={choose}
          onClose={close}
        />
      )}
      {isOpen && kind === 'expired' && (
        <LoginDialog
          account={account}
          pending={pending}
          onLoggedIn={() => {
            close();
            saving.resume();
          }}
          onClose={close}
        />
      )}
    </>
  );
}
