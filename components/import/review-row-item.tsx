'use client';

import { useState, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { SeverityMark } from '@/components/ui/severity-mark';
import type { ReviewRow } from './review-rows';
import styles from './review-list.module.css';

interface ReviewRowItemProps {
  readonly row: ReviewRow;
  readonly isActive: boolean;
  readonly isDecided: boolean;
  /** The figure as it will be taken: corrected, or as read. */
  readonly value: string | null;
  readonly onPoint: () => void;
  /** `undefined` takes the reading as it is. */
  readonly onDecide: (value?: string | null) => void;
  readonly onReopen: () => void;
}

/** 一处待核对: the place, why, what the file prints, what was read, and two answers. */
export function ReviewRowItem(props: ReviewRowItemProps) {
  const { row, isActive, isDecided, value, onPoint, onDecide, onReopen } = props;
  const [typed, setTyped] = useState<string | null>(null);

  function take() {
    if (typed === null) return;
    const text = typed.trim();
    onDecide(text === '' ? null : text);
    setTyped(null);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') take();
    else if (event.key === 'Escape') setTyped(null);
    else return;
    event.preventDefault();
  }

  return (
    <tr className={isActive ? styles.on : undefined} onMouseEnter={onPoint} onFocus={onPoint}>
      <td>
        {isDecided ? (
          <SeverityMark severity="ok" word="已核对" />
        ) : (
          <SeverityMark {...(row.kind === 'unread' ? unread : doubtful)} />
        )}
      </td>
      <th scope="row">
        {row.place}
        <small>{row.why}</small>
      </th>
      <td className={styles.printed}>
        {printedWords(row)}
        {row.page !== null && <small>{`第 ${row.page} 页`}</small>}
      </td>
      <td className={styles.value}>
        {typed === null ? (
          (value ?? '未填')
        ) : (
          <input
            className={styles.input}
            aria-label={`${row.place}改为`}
            value={typed}
            autoFocus
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={onKeyDown}
          />
        )}
      </td>
      <td className={styles.acts}>
        {typed !== null ? (
          <>
            <Button size="sm" variant="main" onClick={take}>
              改好
            </Button>
            <Button size="sm" variant="bare" onClick={() => setTyped(null)}>
              取消
            </Button>
          </>
        ) : isDecided ? (
          <Button size="sm" variant="bare" onClick={onReopen}>
            重新核对
          </Button>
        ) : (
          <Answers {...props} onCorrect={() => setTyped(value ?? '')} />
        )}
      </td>
    </tr>
  );
}

const unread = { severity: 'missing', word: '未读出' } as const;
const doubtful = { severity: 'doubt', word: '待核对' } as const;

function Answers({
  row,
  isActive,
  onDecide,
  onCorrect,
}: ReviewRowItemProps & { readonly onCorrect: () => void }) {
  const first = isActive ? 'main' : 'plain';
  if (row.kind === 'blank') {
    return (
      <>
        <Button size="sm" variant={first} onClick={() => onDecide('0')}>
          {row.addresses.length > 1 ? '全部读作 0' : '读作 0'}
        </Button>
        <Button size="sm" variant="bare" onClick={() => onDecide(null)}>
          保持未填
        </Button>
      </>
    );
  }
  if (row.kind === 'total') {
    return (
      <>
        <Button size="sm" variant={first} onClick={() => onDecide()}>
          {`保留 ${row.value}`}
        </Button>
        <Button size="sm" onClick={() => onDecide(row.computed)}>
          {`改为 ${row.computed}`}
        </Button>
      </>
    );
  }
  const keep = row.kind === 'unread' ? '保持未填' : row.kind === 'odd' ? '保留原样' : '正确';
  return (
    <>
      <Button
        size="sm"
        variant={row.kind === 'unread' ? 'bare' : first}
        onClick={() => (row.kind === 'note' ? onDecide(row.value) : onDecide())}
      >
        {keep}
      </Button>
      <Button size="sm" variant={row.kind === 'unread' ? first : 'bare'} onClick={onCorrect}>
        {row.kind === 'unread' ? '填写' : '改正'}
      </Button>
    </>
  );
}

function printedWords({ printed, kind, value }: ReviewRow): string {
  if (printed === null) return kind === 'blank' ? '（空白）' : (value ?? '—');
  return printed.trim() === '' ? '（空白）' : printed;
}
