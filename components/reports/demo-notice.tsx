'use client';

import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { removeDemo } from '@/components/api/demo';
import { restoreReport } from '@/components/api/reports';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toaster';
import styles from './demo.module.css';

/** Over a list that holds 演示报告: what they are, and how they go. */
export function DemoNotice({ agency, count }: { readonly agency: string; readonly count: number }) {
  const router = useRouter();
  const toast = useToast();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function remove() {
    setBusy(true);
    const answer = await removeDemo();
    setBusy(false);
    if (!answer.ok) {
      setProblem(answer.message);
      return;
    }
    const ids = answer.data;
    toast({
      text: `已移除 ${ids.length} 份演示报告`,
      undo: async () => {
        for (const id of ids) await restoreReport(id);
        router.refresh();
      },
    });
    router.refresh();
  }

  return (
    <div className={styles.notice}>
      <p>{`${agency}的 ${count} 份报告用来演示，机关和数字都是虚构的，可以随意修改。`}</p>
      <Button size="sm" disabled={isBusy} onClick={() => void remove()}>
        移除演示报告
      </Button>
      {problem !== null && <Notice severity="error">{problem}</Notice>}
    </div>
  );
}
