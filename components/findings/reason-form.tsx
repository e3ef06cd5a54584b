'use client';

import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react';
import { Button } from '@/components/ui/button';
import type { Finding } from '@/lib/rules/finding';
import { REASON_LENGTH } from '@/lib/rules/reason';
import { usualReasons } from '@/lib/rules/usual-reasons';
import { useReport } from '../form/report-context';
import styles from './finding-reason.module.css';

const EMPTY = '还没有写原因。数字填错的，去修改。';

/** 说明原因: one of the usual reasons, or words of one's own. */
export function ReasonForm({
  finding,
  before,
  onDone,
}: {
  readonly finding: Finding;
  /** What was said before; it is offered again. */
  readonly before: string;
  readonly onDone: () => void;
}) {
  const { store, explain } = useReport();
  const [text, setText] = useState(before);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const usual = usualReasons({ ruleId: finding.ruleId, template: store.template, settings: store.settings });
  useEffect(() => field.current?.focus(), []);

  async function give(event: SyntheticEvent) {
    event.preventDefault();
    if (isBusy) return;
    if (text.trim() === '') {
      setProblem(EMPTY);
      field.current?.focus();
      return;
    }
    setBusy(true);
    const refused = await explain(finding, text);
    setBusy(false);
    setProblem(refused);
    if (refused === null) onDone();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void give(event)}>
      <label htmlFor={id}>原因</label>
      {usual.length > 0 && (
        <div className={styles.usual} role="group" aria-label="常用原因">
          {usual.map((words) => (
            <Button key={words} size="sm" aria-pressed={text === words} onClick={() => setText(words)}>
              {words}
            </Button>
          ))}
        </div>
      )}
      <textarea
        ref={field}
        id={id}
        rows={2}
        maxLength={REASON_LENGTH}
        value={text}
        aria-invalid={problem === EMPTY || undefined}
        aria-describedby={problem === null ? undefined : `${id}-why`}
        onChange={(event) => setText(event.target.value)}
      />
      {problem !== null && (
        <p id={`${id}-why`} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.acts}>
        <Button type="submit" size="sm" variant="main" aria-disabled={isBusy || undefined}>
          保存说明
        </Button>
        <Button size="sm" onClick={onDone}>
          取消
        </Button>
      </div>
    </form>
  );
}
