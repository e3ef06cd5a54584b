'use client';

import { useState } from 'react';
import { LoginDialog } from '@/components/accounts/login-dialog';
import { Button } from '@/components/ui/button';
import { ConflictList } from './conflict-list';
import { useReport } from './report-context';
import type { SaveTroubleProps } from './save-trouble';

/** The way out of a trouble of saving: it opens when asked to, never under somebody's typing. */
export function TroubleDialogs({ account, saving }: SaveTroubleProps) {
  const { store } = useReport();
  const [isOpen, setOpen] = useState(false);
  const { kind, conflicts, pending } = saving.state;
  const close = () => setOpen(false);
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        {kind === 'conflict' ? '处理冲突' : '登录'}
      </Button>
      {isOpen && kind === 'conflict' && (
        <ConflictList
          template={store.template}
          sheet={store.getSnapshot().sheet}
          conflicts={conflicts}
          onChoose={saving.choose}
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
