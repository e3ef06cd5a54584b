'use client';

import type { ReviewRow } from './review-rows';
import { ReviewRowItem } from './review-row-item';
import styles from './review-list.module.css';

interface ReviewListProps {
  readonly rows: readonly ReviewRow[];
  readonly active: string | null;
  readonly isDecided: (row: ReviewRow) => boolean;
  readonly valueOf: (row: ReviewRow) => string | null;
  readonly onPoint: (address: string) => void;
  readonly onDecide: (row: ReviewRow, value?: string | null) => void;
  readonly onReopen: (row: ReviewRow) => void;
}

/** 待核对: every uncertain cell, the gravest first. */
export function ReviewList({
  rows,
  active,
  isDecided,
  valueOf,
  onPoint,
  onDecide,
  onReopen,
}: ReviewListProps) {
  if (rows.length === 0) return <p className={styles.calm}>没有需要逐处核对的读数。</p>;
  return (
    <table className={styles.reads} aria-label="需要核对的读数">
      <thead>
        <tr>
          <th scope="col">状态</th>
          <th scope="col">位置</th>
          <th scope="col">原件</th>
          <th scope="col">读作</th>
          <th scope="col" className={styles.acts}>
            核对
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const [address = ''] = row.addresses;
          return (
            <ReviewRowItem
              key={`${row.kind} ${address}`}
              row={row}
              isActive={row.addresses.some((one) => one === active)}
              isDecided={isDecided(row)}
              value={valueOf(row)}
              onPoint={() => onPoint(address)}
              onDecide={(value) => (value === undefined ? onDecide(row) : onDecide(row, value))}
              onReopen={() => onReopen(row)}
            />
          );
        })}
      </tbody>
    </table>
  );
}
