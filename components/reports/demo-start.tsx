'use client';

import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { putInDemo } from '@/components/api/demo';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useWork } from '@/components/ui/use-work';
import { WorkLine } from '@/components/ui/work-line';
import styles from './demo.module.css';

/** In the empty list: three years of an invented agency to look at. */
export function DemoStart() {
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const work = useWork();

  async function start() {
    const answer = await putInDemo();
    setProblem(answer.ok ? null : answer.message);
    if (answer.ok) router.refresh();
  }

  return (
    <div className={styles.start}>
      <p>想先看看填好是什么样子，可以放入一个虚构机关三年的报告，随时一键移除。</p>
      <Button size="sm" aria-disabled={work.stage !== 'idle'} onClick={() => void work.run(start)}>
        放入演示报告
      </Button>
      <WorkLine work={work} words="正在放入演示报告" canStop={false} />
      {problem !== null && <Notice severity="error">{problem}</Notice>}
    </div>
  );
}
