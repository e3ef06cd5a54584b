'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { findingKey } from '@/lib/rules/finalise';
import type { Finding } from '@/lib/rules/finding';
import styles from './reasons-dialog.module.css';

/** 说明原因: each 存疑 needs a correction or a reason before 定稿; the reasons are kept in the history. */
export function ReasonsDialog({
  doubts,
  onClose,
  onGiven,
}: {
  doubts: readonly Finding[];
  onClose: () => void;
  onGiven: (reasons: Readonly<Record<string, string>>) => void;
}) {
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [isAsked, setAsked] = useState(false);
  const isOpen = (finding: Finding) => (reasons[findingKey(finding)] ?? '').trim() === '';

  function give() {
    setAsked(true);
    if (!doubts.some(isOpen)) onGiven(reasons);
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={`有 ${doubts.length} 项存疑，写明原因可以定稿`}
      actions={
        <>
          <Button variant="main" onClick={give}>
            写明原因并定稿
          </Button>
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      <ul className={styles.doubts}>
        {doubts.map((finding) => {
          const key = findingKey(finding);
          const isMissing = isAsked && isOpen(finding);
          return (
            <li key={key}>
              <label>
                <span>{finding.message}</span>
                <textarea
                  rows={2}
                  maxLength={500}
                  value={reasons[key] ?? ''}
                  aria-invalid={isMissing || undefined}
                  aria-describedby={isMissing ? `${key}-why` : undefined}
                  onChange={(event) => setReasons({ ...reasons, [key]: event.target.value })}
                />
              </label>
              {isMissing && (
                <p id={`${key}-why`} className={styles.problem}>
                  还没有写原因。数字填错的，取消后去修改。
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
