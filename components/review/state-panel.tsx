'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { changeState, type AskedState } from '@/components/api/report-state';
import { BlockerSummary } from '@/components/finish/blocker-summary';
import { useBlockers } from '@/components/finish/use-blockers';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { isEditable, type ReportState } from '@/lib/report/report-state';
import type { Review } from '@/lib/store/review';
import { ActDialog, type NeedingAct } from './act-dialog';
import { PublicationList } from './publication-list';
import { actNames, forward, stateSentence } from './state-words';
import styles from './state-panel.module.css';

export interface StatePanelProps {
  readonly reportId: string;
  readonly state: ReportState;
  /** 规则版本 it was frozen with. */
  readonly ruleSet: string | null;
  readonly review: Review;
  readonly onSaveFirst: () => Promise<void>;
}

/** 状态: what this person may do with the report now. While something bars 定稿 or 提交, pressing it says what. */
export function StatePanel({ reportId, state, ruleSet, review, onSaveFirst }: StatePanelProps) {
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [asking, setAsking] = useState<NeedingAct | null>(null);
  const { lines, words } = useBlockers();
  const isOpen = isEditable(state);
  const bars = (act: string) => isOpen && lines.length > 0 && (act === 'finalize' || act === 'submit');
  const main = forward.find((act) => review.acts.some((one) => one.act === act));

  async function go(asked: Omit<AskedState, 'from'>) {
    setBusy(true);
    setProblem(null);
    await onSaveFirst();
    const answer = await changeState(reportId, { from: state, ...asked });
    setBusy(false);
    setProblem(answer.ok ? null : answer.message);
    if (!answer.ok) return;
    setAsking(null);
    router.refresh();
  }

  function press({ act, to, needs }: Review['acts'][number]) {
    if (bars(act)) setAttempt(attempt + 1);
    else if (needs) setAsking({ act, to, needs });
    else void go({ to });
  }

  return (
    <>
      {review.acts.some(({ act }) => bars(act)) && attempt > 0 && (
        <BlockerSummary lines={lines} attempt={attempt} />
      )}
      <div className={styles.panel}>
        {review.acts.map((one) => (
          <Button
            key={one.act}
            variant={one.act === main && !bars(one.act) ? 'main' : 'plain'}
            disabled={isBusy}
            aria-describedby="state-why"
            onClick={() => press(one)}
          >
            {actNames[one.act]}
          </Button>
        ))}
        <p id="state-why">{why(review, state, { words, isBarred: lines.length > 0, ruleSet })}</p>
        {problem !== null && asking === null && <Notice severity="error">{problem}</Notice>}
      </div>
      <PublicationList publications={review.publications} />
      {asking && (
        <ActDialog
          asking={asking}
          openComments={review.comments.filter(({ resolvedAt }) => resolvedAt === null).length}
          problem={problem}
          isBusy={isBusy}
          onAsk={(said) => void go({ to: asking.to, ...said })}
          onClose={() => {
            setAsking(null);
            setProblem(null);
          }}
        />
      )}
    </>
  );
}

function why(
  { acts, way }: Review,
  state: ReportState,
  { words, isBarred, ruleSet }: { words: string; isBarred: boolean; ruleSet: string | null },
): string {
  const may = acts.find(({ act }) => act === 'finalize' || act === 'submit');
  if (!isEditable(state) || !may) return stateSentence(state, ruleSet);
  const act = way.accounts ? '提交' : '定稿';
  if (isBarred) return `还有${words}，处理完可以${act}。草稿现在可以下载。`;
  return way.accounts ? '提交后锁定，由另一位审核人审核。' : '定稿后不能再改；需要修改时可以重新编辑。';
}
