'use client';

import { useId, useState, type DragEvent } from 'react';
import { useRouter } from 'next/navigation';
import type { ApiProblem } from '@/components/api/client';
import { importReport } from '@/components/api/reports';
import { Icon } from '@/components/ui/icon';
import { classNames } from '@/components/ui/class-names';
import styles from './open-report-file.module.css';
import { ProblemNotice } from './problem-notice';

/** A report file is far smaller; anything above is another kind of file. */
const LARGEST = 10 * 1024 * 1024;

type Reading =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly problem: ApiProblem };

/** 打开报告文件: a .json report file, chosen or dropped. */
export function OpenReportFile() {
  const [reading, setReading] = useState<Reading>({ kind: 'idle' });
  const [isOver, setOver] = useState(false);
  const router = useRouter();
  const id = useId();

  async function open(file: File) {
    setReading({ kind: 'busy', name: file.name });
    const problem = refusalOf(file);
    const answer = problem ?? (await importReport(await file.text()));
    if (answer.ok) router.push(`/reports/${answer.data.id}`);
    else setReading({ kind: 'refused', name: file.name, problem: answer });
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) void open(file);
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
    >
      <input
        id={id}
        className={styles.input}
        type="file"
        accept=".json,application/json"
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
        选择报告文件
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        或把文件拖到这里。报告文件由年报通导出，扩展名是 .json。
      </p>
      <p className={styles.busy} role="status">
        {reading.kind === 'busy' && `正在打开 ${reading.name}`}
      </p>
      {reading.kind === 'refused' && (
        <div className={styles.refused}>
          <p className={styles.name}>{reading.name}</p>
          <ProblemNotice problem={reading.problem} />
        </div>
      )}
    </div>
  );
}

function refusalOf(file: File): ApiProblem | null {
  if (file.size === 0) return refuse('文件是空的。重新导出或取得原文件。');
  if (file.size > LARGEST) return refuse('文件超过 10 MB，不是报告文件。选择年报通导出的 .json 文件。');
  if (!/\.json$/i.test(file.name)) return refuse('这不是报告文件。选择年报通导出的 .json 文件。');
  return null;
}

function refuse(message: string): ApiProblem {
  return { ok: false, code: 'file', message };
}
