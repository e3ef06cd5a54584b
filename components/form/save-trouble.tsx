'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useLoaded } from '@/components/ui/use-loaded';
import { useReport } from './report-context';
import type { Saving } from './use-saving';

interface SaveTroubleProps {
  readonly account: string;
  readonly saving: Saving;
}

/** 保存受阻: what a person has to do before saving goes on. It opens when asked to, never under somebody's typing. */
export function SaveTrouble({ account, saving }: SaveTroubleProps) {
  const { kind } = saving.state;
  if (kind !== 'conflict' && kind !== 'expired') return null;
  // Each trouble begins closed, whatever was open for the one before.
  return <Trouble key={kind} account={account} saving={saving} />;
}

function Trouble({ account, saving }: SaveTroubleProps) {
  const { store } = useReport();
  const [isOpen, setOpen] = useState(false);
  const { kind, conflicts, pending } = saving.state;
  const { part, isMissing, retry } = useLoaded(true, loadDialogs);
  const close = () => setOpen(false);
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        {kind === 'conflict' ? '处理冲突' : '登录'}
      </Button>
      {isOpen && !part && isMissing && (
        <Dialog
          open
          onClose={close}
          title="连不上服务器"
          actions={
            <>
              <Button variant="main" onClick={retry}>
                再试一次
              </Button>
              <Button onClick={close}>取消</Button>
            </>
          }
        >
          已经填写的内容都在本机。
        </Dialog>
      )}
      {isOpen && part && kind === 'conflict' && (
        <part.ConflictList
          template={store.template}
          sheet={store.getSnapshot().sheet}
          conflicts={conflicts}
          onChoose={saving.choose}
          onClose={close}
        />
      )}
      {isOpen && part && kind === 'expired' && (
        <part.LoginDialog
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

const loadDialogs = async () => ({
  ...(await import('./conflict-list')),
  ...(await import('./login-dialog')),
});
