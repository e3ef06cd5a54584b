'use client';

import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';

interface ConfirmDialogProps {
  readonly title: string;
  /** The word on the button. */
  readonly act: string;
  /** Gives what is in the way; empty where it was done. */
  readonly onConfirm: () => Promise<string>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks before something that people notice at once. */
export function ConfirmDialog({ title, act, onConfirm, onClose, children }: ConfirmDialogProps) {
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);

  async function confirm() {
    if (isBusy) return;
    setBusy(true);
    const message = await onConfirm();
    setBusy(false);
    setProblem(message);
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button variant="main" aria-disabled={isBusy} onClick={() => void confirm()}>
            {act}
          </Button>
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      {problem !== '' && <Notice severity="error">{problem}</Notice>}
      <p>{children}</p>
    </Dialog>
  );
}
