'use client';

import { useState, type FocusEvent } from 'react';
import { SeverityMark } from '@/components/ui/severity-mark';
import { chineseDate } from '@/lib/document/chinese-date';
import { parseDateText } from '@/lib/report/date-text';
import { useReport, useSnapshot } from './report-context';
import { useField } from './use-field';

const PATH = 'signature.date';
const NOTE = `${PATH}-note`;

/** 成文日期 as text: a day in the usual ways of writing is put in order on leaving, anything else stays and is named. */
export function DateField({ label }: { readonly label: string }) {
  const { writeAll, isLocked } = useReport();
  const { onBlur, ...field } = useField(PATH);
  const stored = useSnapshot(({ report }) => report.signature.date.trim());
  const [isTyping, setTyping] = useState(false);
  const date = parseDateText(stored);
  const isOdd = stored !== '' && stored !== date && !isTyping;

  function leave(event: FocusEvent<HTMLInputElement>) {
    void onBlur(event);
    setTyping(false);
    const typed = event.target.value;
    const inOrder = parseDateText(typed);
    if (!isLocked && inOrder !== undefined && inOrder !== typed) writeAll([{ path: PATH, value: inOrder }]);
  }

  return (
    <div>
      <label htmlFor={PATH}>{label}</label>
      <input
        {...field}
        autoComplete="off"
        readOnly={isLocked}
        placeholder="如2026年1月20日"
        aria-describedby={NOTE}
        aria-invalid={isOdd || undefined}
        onFocus={() => setTyping(true)}
        onBlur={leave}
      />
      <p id={NOTE} aria-live="polite">
        {isOdd ? (
          <>
            <SeverityMark severity="hint" /> 不是“2026年1月20日”这样的日期，文件里照样印出。
          </>
        ) : (
          date !== undefined && `印作${chineseDate(date)}`
        )}
      </p>
    </div>
  );
}
