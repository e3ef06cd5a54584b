'use client';

import { useState } from 'react';
import type { AskedState } from '@/components/api/report-state';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { dateOf } from '@/components/reports/moment';
import { chineseDate } from '@/lib/document/chinese-date';
import { NOT_A_DATE, parseDateText } from '@/lib/report/date-text';
import type { Review } from '@/lib/store/review';
import { actNames } from './state-words';
import styles from './state-panel.module.css';

type Act = Review['acts'][number];
/** An act that something has to be said with. */
export type NeedingAct = Act & { readonly needs: NonNullable<Act['needs']> };

const questions = {
  reason: { label: '退回理由', hint: '填报人照此修改。具体到格子的意见写成批注。' },
  note: { label: '更正说明', hint: '写明更正什么、为什么更正，随新的一版保存。' },
};

/** Asks for 退回理由, 更正说明, or where and when the report was published. */
export function ActDialog({
  asking: { act, needs },
  openComments,
  problem,
  isBusy,
  onAsk,
  onClose,
}: {
  asking: NeedingAct;
  /** 未处理的批注 */
  openComments: number;
  problem: string | null;
  isBusy: boolean;
  onAsk: (said: Pick<AskedState, 'note' | 'publication'>) => void;
  onClose: () => void;
}) {
  const [note, setNote] = useState('');
  const [address, setAddress] = useState('');
  const [day, setDay] = useState(() => chineseDate(dateOf(new Date())));
  const [dayProblem, setDayProblem] = useState<string>();
  const isPlace = needs === 'publication';

  function askWithPlace() {
    const publishedOn = parseDateText(day);
    setDayProblem(publishedOn === undefined ? NOT_A_DATE : undefined);
    if (publishedOn === undefined) document.getElementById('publishedOn')?.focus();
    else onAsk({ publication: { address, publishedOn } });
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={isPlace ? '记下发布的网址和日期' : `${actNames[act]}，写明${questions[needs].label}`}
      actions={
        <>
          <Button variant="main" disabled={isBusy} onClick={isPlace ? askWithPlace : () => onAsk({ note })}>
            {actNames[act]}
          </Button>
          <Button variant="bare" onClick={onClose}>
            取消
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {isPlace ? (
          <>
            <TextField
              name="address"
              label="发布网址或者载体"
              value={address}
              maxLength={500}
              onChange={(event) => setAddress(event.target.value)}
            />
            <TextField
              name="publishedOn"
              label="发布日期"
              value={day}
              error={dayProblem}
              onChange={(event) => setDay(event.target.value)}
            />
          </>
        ) : (
          <Field id="note" label={questions[needs].label} hint={questions[needs].hint}>
            {(control) => (
              <textarea
                {...control}
                className={styles.note}
                rows={4}
                maxLength={2000}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            )}
          </Field>
        )}
        {needs === 'reason' && openComments > 0 && <p>{`有 ${openComments} 条批注一并交给填报人。`}</p>}
        {problem !== null && <Notice severity="error">{problem}</Notice>}
      </div>
    </Dialog>
  );
}
