'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { Path } from '@/lib/report/path';
import { paragraphAt } from './paragraph-at';
import styles from './review-panel.module.css';

/** 写批注, pinned to the field in view and to the paragraph in which the caret stands, or to the whole report. */
export function CommentForm({
  focused,
  placeWords,
  onAdd,
}: {
  focused: Path | null;
  placeWords: (place: string) => string;
  onAdd: (place: string, text: string) => Promise<boolean>;
}) {
  const [text, setText] = useState('');
  const [isWhole, setWhole] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const place = isWhole || focused === null ? '' : paragraphAt(focused);

  async function add() {
    setBusy(true);
    const isAdded = await onAdd(place, text);
    setBusy(false);
    if (isAdded) setText('');
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field
        id="comment"
        label="写批注"
        hint={
          focused === null
            ? '先点格子或段落，批注就写在那里；不点的写给整份报告。'
            : `写给：${placeWords(place)}`
        }
      >
        {(control) => (
          <textarea
            {...control}
            className={styles.text}
            rows={3}
            maxLength={1000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div className={styles.foot}>
        <Button type="submit" size="sm" disabled={isBusy || text.trim() === ''}>
          保存批注
        </Button>
        {focused !== null && (
          <label className={styles.whole}>
            <input type="checkbox" checked={isWhole} onChange={() => setWhole(!isWhole)} />
            写给整份报告
          </label>
        )}
      </div>
    </form>
  );
}
