'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { dateOf, momentWords } from '@/components/reports/moment';
import type { Finding } from '@/lib/rules/finding';
import { useReport } from '../form/report-context';
import { ReasonForm } from './reason-form';
import { useReasonState } from './use-reason-state';
import styles from './finding-reason.module.css';

/** 说明 of a 存疑: what was said and by whom, or that it no longer fits, and the way to write one. */
export function FindingReason({ finding }: { readonly finding: Finding }) {
  const { isLocked, explain } = useReport();
  const state = useReasonState(finding);
  const [isWriting, setWriting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const holds = state?.kind === 'holds';

  async function takeBack() {
    setProblem(await explain(finding, ''));
  }

  return (
    <div className={styles.reason}>
      {state?.kind === 'lapsed' && (
        <p className={styles.lapsed}>
          {state.changed === 'rule'
            ? '检查规则已更新，原来的说明不再适用。重新核对。'
            : '数字已改，原来的说明不再适用。重新核对。'}
        </p>
      )}
      {state && !isWriting && (
        <p className={styles.said}>
          <span>{holds ? '说明：' : '原来的说明：'}</span>
          {state.reason.text}
          <span className={styles.who}>{`${state.reason.who} ${whenWords(state.reason.at)}`}</span>
        </p>
      )}
      {isWriting && (
        <ReasonForm finding={finding} before={state?.reason.text ?? ''} onDone={() => setWriting(false)} />
      )}
      {!isLocked && !isWriting && (
        <div className={styles.acts}>
          <Button size="sm" variant={holds ? 'bare' : 'plain'} onClick={() => setWriting(true)}>
            {holds ? '修改说明' : state ? '重新说明' : '说明原因'}
          </Button>
          {holds && (
            <Button size="sm" variant="bare" onClick={() => void takeBack()}>
              撤回说明
            </Button>
          )}
        </div>
      )}
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

function whenWords(at: string): string {
  return momentWords(new Date(at), dateOf(new Date()));
}
