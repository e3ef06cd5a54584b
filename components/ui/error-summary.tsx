'use client';

import { useEffect, useRef } from 'react';
import { Icon } from './icon';
import styles from './error-summary.module.css';

export interface SummaryError {
  /** Id of the control the message belongs to. */
  readonly fieldId: string;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly errors: readonly SummaryError[];
  /** Changes with each attempt; the summary takes the focus again. */
  readonly attempt: number;
}

/** All messages of a form that could not be taken, in the words that stand at the fields; each leads to its field. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
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
        {`有 ${errors.length} 处要改`}
      </h2>
      <ul className={styles.list}>
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a
              href={`#${fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(fieldId);
              }}
            >
              {message}
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
