'use client';

import { useId, useState } from 'react';
import { useRouter } from 'next/navigation';
import { readFile } from '@/components/import/read-file';
import { Button } from '@/components/ui/button';
import { SeverityMark } from '@/components/ui/severity-mark';
import { severities } from '@/lib/rules/finding';
import type { Template } from '@/lib/template/types';
import { countsOf, type CheckedFile } from './checked-file';
import { CheckedDetail } from './checked-detail';
import styles from './check-files.module.css';

interface CheckLineProps {
  readonly item: CheckedFile;
  readonly formats: readonly Template[];
  readonly onAgain: () => void;
  readonly onRemove: () => void;
}

/** 一份文件: its name, what it is, how it stands; unfolded, its findings beside the original. */
export function CheckLine({ item, formats, onAgain, onRemove }: CheckLineProps) {
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const router = useRouter();
  const id = useId();
  const { file, state } = item;
  const { name } = file;

  async function save() {
    setProblem(null);
    const answer = await readFile(formats, file, { keep: true });
    if (!answer.ok) setProblem(answer.message);
    else if (answer.data.fileId !== null) router.push(`/import/${answer.data.fileId}?use=report`);
  }

  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <div className={styles.what}>
          <b className={styles.name}>{name}</b>
          {state.kind === 'read' && (
            <small>{`${state.result.reading.report.agency.name}，${state.result.reading.report.year}年度，${state.result.reading.template.name}`}</small>
          )}
          {state.kind === 'unreadable' && <small>{state.why}</small>}
          {problem !== null && <small role="alert">{problem}</small>}
        </div>
        <div className={styles.state}>
          <StateMark item={item} />
        </div>
        <div className={styles.acts}>
          {state.kind === 'read' && (
            <>
              <Button
                size="sm"
                aria-expanded={isOpen}
                aria-controls={id}
                aria-label={`${isOpen ? '收起' : '查看'} ${name}`}
                onClick={() => setOpen(!isOpen)}
              >
                {isOpen ? '收起' : '查看'}
              </Button>
              <Button size="sm" variant="bare" aria-label={`把 ${name} 存为报告`} onClick={() => void save()}>
                存为报告
              </Button>
            </>
          )}
          {state.kind !== 'waiting' && state.kind !== 'reading' && (
            <Button size="sm" variant="bare" aria-label={`重新检查 ${name}`} onClick={onAgain}>
              重新检查
            </Button>
          )}
          <Button size="sm" variant="bare" aria-label={`移除 ${name}`} onClick={onRemove}>
            移除
          </Button>
        </div>
      </div>
      <div id={id}>
        {isOpen && state.kind === 'read' && <CheckedDetail name={name} result={state.result} />}
      </div>
    </li>
  );
}

function StateMark({ item: { state } }: { readonly item: CheckedFile }) {
  switch (state.kind) {
    case 'waiting':
      return <span className={styles.quiet}>等待</span>;
    case 'reading':
      return <span className={styles.quiet}>读取中</span>;
    case 'cancelled':
      return <span className={styles.quiet}>已取消</span>;
    case 'unreadable':
      return <SeverityMark severity="error" word="读不了" />;
    case 'read': {
      const counts = countsOf(state.result);
      const found = severities.filter((severity) => counts[severity] > 0);
      if (found.length === 0) return <SeverityMark severity="ok" word="没有问题" />;
      return found.map((severity) => (
        <SeverityMark key={severity} severity={severity} count={counts[severity]} />
      ));
    }
  }
}
