'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { changeState } from '@/components/api/report-state';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { stateNames, type ReportState } from '@/lib/report/report-state';
import { BlockerSummary } from './blocker-summary';
import { useBlockers } from './use-blockers';
import styles from './finalise-panel.module.css';

/** 定稿: freezes the report. While something is in the way, pressing it says what. */
export function FinalisePanel({
  reportId,
  state,
  ruleSet,
  onSaveFirst,
}: {
  reportId: string;
  state: ReportState;
  /** 规则版本 it was finalised with. */
  ruleSet: string | null;
  onSaveFirst: () => Promise<void>;
}) {
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const { lines, words } = useBlockers();
  const isBlocked = lines.length > 0;

  async function go(to: ReportState) {
    setBusy(true);
    setProblem(null);
    await onSaveFirst();
    const answer = await changeState(reportId, to);
    setBusy(false);
    if (answer.ok) router.refresh();
    else setProblem(answer.message);
  }

  function finalise() {
    if (isBlocked) setAttempt(attempt + 1);
    else void go('finalized');
  }

  return (
    <>
      {state === 'drafting' && isBlocked && attempt > 0 && <BlockerSummary lines={lines} attempt={attempt} />}
      <div className={styles.panel}>
        {state === 'drafting' && (
          <>
            <Button
              variant={isBlocked ? 'plain' : 'main'}
              disabled={isBusy}
              aria-describedby="finalise-why"
              onClick={finalise}
            >
              定稿
            </Button>
            <p id="finalise-why">
              {isBlocked
                ? `还有${words}，处理完可以定稿。草稿现在可以下载。`
                : '定稿后不能再改；需要修改时可以重新编辑。'}
            </p>
          </>
        )}
        {state === 'finalized' && (
          <>
            <Button variant="main" disabled={isBusy} onClick={() => void go('published')}>
              标为已发布
            </Button>
            <Button disabled={isBusy} onClick={() => void go('drafting')}>
              重新编辑
            </Button>
            <p>{`${stateNames.finalized}，下载的文件不再印“草稿”。${checkedBy(ruleSet)}`}</p>
          </>
        )}
        {state === 'published' && <p>{`${stateNames.published}，不能再改。${checkedBy(ruleSet)}`}</p>}
        {problem !== null && <Notice severity="error">{problem}</Notice>}
      </div>
    </>
  );
}

function checkedBy(ruleSet: string | null): string {
  return ruleSet === null ? '' : `按第 ${ruleSet} 版规则检查。`;
}
