'use client';

import { useId, useRef, useState, type ClipboardEvent, type DragEvent, type ReactNode } from 'react';
import { useRouter } from 'next/navigation';
import type { ApiProblem } from '@/components/api/client';
import { ProblemNotice } from '@/components/reports/problem-notice';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import type { Template } from '@/lib/template/types';
import { filesOfClipboard } from './files-of-clipboard';
import { READABLE, readFile } from './read-file';
import styles from './report-drop.module.css';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly problem: ApiProblem };

interface ReportDropProps {
  readonly formats: readonly Template[];
  /** The address of the review of a file that was kept. */
  readonly reviewQuery?: string | undefined;
  readonly label: string;
  readonly children?: ReactNode;
}

/** A report that exists already, chosen, dropped or pasted; it is read, and the review opens. */
export function ReportDrop({ formats, reviewQuery = '', label, children }: ReportDropProps) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [isOver, setOver] = useState(false);
  const reading = useRef<AbortController | null>(null);
  const router = useRouter();
  const id = useId();

  async function open(file: File) {
    reading.current?.abort();
    const control = new AbortController();
    reading.current = control;
    setState({ kind: 'reading', name: file.name });
    const answer = await readFile(formats, file, { keep: true, signal: control.signal });
    if (control.signal.aborted) return;
    if (answer.ok && answer.data.fileId !== null) router.push(`/import/${answer.data.fileId}${reviewQuery}`);
    else if (!answer.ok) setState({ kind: 'refused', name: file.name, problem: answer });
  }

  function cancel() {
    reading.current?.abort();
    setState({ kind: 'idle' });
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) void open(file);
  }

  function paste(event: ClipboardEvent) {
    const [file] = filesOfClipboard(event.clipboardData);
    if (!file) return;
    event.preventDefault();
    void open(file);
  }

  return (
    <div
      className={classNames(styles.drop, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={paste}
    >
      <div className={styles.ways}>
        <input
          id={id}
          className={styles.input}
          type="file"
          accept={READABLE}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file may be chosen again once it was mended.
            event.target.value = '';
            if (file) void open(file);
          }}
        />
        <label htmlFor={id} className={styles.label}>
          <Icon name="open" />
          {label}
        </label>
        <input
          className={styles.paste}
          aria-label="粘贴报告内容"
          placeholder="或在这里粘贴"
          value=""
          onChange={() => undefined}
        />
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        也可以把文件拖到这里。能读 Word、PDF、网页、Excel 和文本文件，以及年报通的报告文件；最大 10 MB。
      </p>
      {children}
      <p className={styles.busy} role="status">
        {state.kind === 'reading' && (
          <>
            {`正在读取 ${state.name}`}
            <Button size="sm" variant="bare" onClick={cancel}>
              取消
            </Button>
          </>
        )}
      </p>
      {state.kind === 'refused' && (
        <div className={styles.refused}>
          <p className={styles.name}>{state.name}</p>
          <ProblemNotice problem={state.problem} />
        </div>
      )}
    </div>
  );
}
