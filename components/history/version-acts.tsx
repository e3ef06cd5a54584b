'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { nameVersion, restoreVersion } from '@/components/api/history';
import { exportAddress } from '@/components/api/reports';
import { Button, buttonClass } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { useToast } from '@/components/ui/toaster';
import styles from './history.module.css';

/** What can be done with one version: look at its pages, name it, bring it back. */
export function VersionActs({
  reportId,
  rev,
  name,
  present,
  mayRestore,
}: {
  reportId: string;
  rev: number;
  name: string | null;
  /** The present revision. */
  present: number;
  mayRestore: boolean;
}) {
  const router = useRouter();
  const showToast = useToast();
  const [asking, setAsking] = useState<'restore' | 'name' | null>(null);
  const [words, setWords] = useState(name ?? '');
  const [problem, setProblem] = useState<string | null>(null);

  async function restore() {
    const answer = await restoreVersion(reportId, { to: rev, rev: present });
    if (!answer.ok) {
      setProblem(answer.message);
      return;
    }
    setAsking(null);
    const { rev: made, before } = answer.data;
    showToast({
      text: `已恢复第 ${rev} 版`,
      undo: () =>
        restoreVersion(reportId, { to: before, rev: made }).then((back) => {
          if (!back.ok) setProblem(back.message);
          router.refresh();
        }),
    });
    router.refresh();
  }

  async function rename() {
    const answer = await nameVersion(reportId, { rev, name: words });
    if (!answer.ok) {
      setProblem(answer.message);
      return;
    }
    setAsking(null);
    router.refresh();
  }

  function close() {
    setAsking(null);
    setProblem(null);
  }

  return (
    <span className={styles.acts}>
      <a
        className={buttonClass({ variant: 'bare', size: 'sm' })}
        href={`${exportAddress(reportId, 'pdf')}&rev=${rev}`}
        target="_blank"
        rel="noreferrer"
        aria-label={`查看第 ${rev} 版`}
      >
        查看
      </a>
      <Button
        variant="bare"
        size="sm"
        aria-label={`命名第 ${rev} 版`}
        onClick={() => {
          setWords(name ?? '');
          setAsking('name');
        }}
      >
        命名
      </Button>
      {mayRestore && (
        <Button variant="bare" size="sm" aria-label={`恢复第 ${rev} 版`} onClick={() => setAsking('restore')}>
          恢复
        </Button>
      )}
      {asking !== null && (
        <Dialog
          open
          onClose={close}
          title={asking === 'name' ? `给第 ${rev} 版起名` : `把报告恢复成第 ${rev} 版`}
          actions={
            <>
              <Button variant="main" onClick={() => void (asking === 'name' ? rename() : restore())}>
                {asking === 'name' ? '保存名称' : '恢复'}
              </Button>
              <Button variant="bare" onClick={close}>
                取消
              </Button>
            </>
          }
        >
          {asking === 'name' ? (
            <TextField
              name="name"
              label="版本名称"
              hint="如“送领导审阅”。不写就取消名称。"
              value={words}
              maxLength={60}
              onChange={(event) => setWords(event.target.value)}
            />
          ) : (
            <p>数字和文字换成那一版的，成为新的一版；现在的内容留在历史里，可以再恢复。</p>
          )}
          {problem !== null && <Notice severity="error">{problem}</Notice>}
        </Dialog>
      )}
    </span>
  );
}
