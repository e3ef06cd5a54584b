'use client';

import { useRef, useState } from 'react';
import { keepFile } from '@/components/finish/keep-file';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import styles from './secret-dialog.module.css';

interface SecretDialogProps {
  readonly title: string;
  readonly label: string;
  readonly secret: string;
  /** Whom to give it to, and how. */
  readonly note: string;
  readonly fileName: string;
  readonly onClose: () => void;
}

/** What is shown once: an invitation, a password for one log-in, a key. */
export function SecretDialog({ title, label, secret, note, fileName, onClose }: SecretDialogProps) {
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState('');

  function copy() {
    field.current?.select();
    // The one way that works on plain HTTP.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    setTold(document.execCommand('copy') ? '已复制' : '已选中，按 Ctrl+C 复制');
  }

  function save() {
    const text = `${title}\r\n${label}：${secret}\r\n${note}\r\n`;
    keepFile({ blob: new Blob([`\ufeff${text}`], { type: 'text/plain;charset=utf-8' }), name: fileName });
    setTold('已存为文件');
  }

  return (
    <Dialog
      open
      // A press outside must not take away what is shown once.
      onClose={() => field.current?.focus()}
      title={title}
      actions={
        <>
          <Button variant="main" onClick={copy}>
            复制
          </Button>
          <Button onClick={save}>存为文件</Button>
          <Button onClick={onClose}>已经记下，关闭</Button>
        </>
      }
    >
      <p>{note}</p>
      <label className={styles.field}>
        <span className={styles.label}>{label}</span>
        <input ref={field} className={styles.secret} readOnly value={secret} autoComplete="off" />
      </label>
      <p role="status" className={styles.told}>
        {told}
      </p>
    </Dialog>
  );
}
