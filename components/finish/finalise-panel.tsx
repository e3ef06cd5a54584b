'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { changeState } from '@/components/api/report-state';
import { useSnapshot } from '@/components/form/report-context';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { blockers, findingKey } from '@/lib/rules/finalise';
import { severities, severityNames } from '@/lib/rules/finding';
import { stateNames, type ReportState } from '@/lib/report/report-state';
import { ReasonsDialog } from './reasons-dialog';
import styles from './finalise-panel.module.css';

/** 定稿: freezes the report. While something blocks it, the reason stands beside the button. */
export function FinalisePanel({
  reportId,
  state,
  onSaveFirst,
}: {
  reportId: string;
  state: ReportState;
  onSaveFirst: () => Promise<void>;
}) {
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const open = useSnapshot(
    ({ findings }) => blockers(findings),
    (a, b) => a.map(findingKey).join() === b.map(findingKey).join(),
  );
  const doubts = open.filter(({ severity }) => severity === 'doubt');
  const blocking = severities
    .filter((severity) => severity !== 'doubt')
    .map((severity) => ({ severity, count: open.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${severityNames[severity]} ${count} 项`)
    .join('、');

  async function go(to: ReportState, reasons: Readonly<Record<string, string>> = {}) {
    setAsking(false);
    setBusy(true);
    setProblem(null);
    await onSaveFirst();
    const answer = await changeState(reportId, to, reasons);
    setBusy(false);
    if (answer.ok) router.refresh();
    else setProblem(answer.message);
  }

  const isBlocked = blocking !== '';
  return (
    <div className={styles.panel}>
      {state === 'drafting' && (
        <>
          <Button
            variant={isBlocked ? 'plain' : 'main'}
            disabled={isBlocked || isBusy}
            aria-describedby="finalise-why"
            onClick={() => (doubts.length > 0 ? setAsking(true) : void go('finalized'))}
          >
            {isBlocked && <Icon name="lock" />}
            定稿
          </Button>
          <p id="finalise-why">
            {isBlocked
              ? `还有${blocking}，改完可以定稿。草稿现在可以下载。`
              : doubts.length > 0
                ? `还有存疑 ${doubts.length} 项，写明原因可以定稿。`
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
          <p>{`${stateNames.finalized}。下载的文件不再印“草稿”。`}</p>
        </>
      )}
      {state === 'published' && <p>{`${stateNames.published}，不能再改。`}</p>}
      {isAsking && (
        <ReasonsDialog
          doubts={doubts}
          onClose={() => setAsking(false)}
          onGiven={(reasons) => void go('finalized', reasons)}
        />
      )}
      {problem !== null && <Notice severity="error">{problem}</Notice>}
    </div>
  );
}
