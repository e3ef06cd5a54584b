'use client';

import { useEffect, useRef } from 'react';
import { Icon } from './icon';
import styles from './error-summary.module.css';

export interface SummaryError {
  /** Id of the control the message belongs to. */
  readonly fieldId: string;
  readonly message: string;
  /** The words in the control that it is about. */
  readonly quote?: string | undefined;
}

interface ErrorSummaryProps {
  readonly errors: readonly SummaryError[];
  /** Changes with each attempt; the summary takes the focus again. */
  readonly attempt: number;
  /** 有 3 处要改 where nothing else is said. */
  readonly title?: string;
  /** Leads to a field that may stand on another step; without it the field takes the focus here. */
  readonly onGo?: (error: SummaryError) => void;
}

/** All messages of a form that could not be taken, in the words that stand at the fields; each leads to its field. */
export function ErrorSummary({ errors, attempt, title, onGo }: ErrorSummaryProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), [attempt]);
  return (
    <div
      ref={ref}
      className={styles.summary}
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title" className={styles.title}>
        <Icon name="error" />
        {title ?? `有 ${errors.length} 处要改`}
      </h2>
      <ul className={styles.list}>
        {errors.map((error, index) => (
          <li key={`${error.fieldId} ${index}`}>
            <a
              href={`#${error.fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                if (onGo) onGo(error);
                else focusField(error.fieldId);
              }}
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A group of controls has no focus of its own; its first control takes it. */
function focusField(id: string): void {
  const field = document.getElementById(id);
  const control = field instanceof HTMLFieldSetElement ? field.querySelector<HTMLElement>('input') : field;
  control?.focus();
}
