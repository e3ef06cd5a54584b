'use client';

import { useRef } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { balanceSentence, type BalanceLine } from '@/lib/rules/balance-lines';
import { tableGrid } from '@/lib/template/grid';
import type { Table } from '@/lib/template/types';
import { columnName } from '@/lib/template/walk';
import { useBalanceLines } from './use-balance-lines';
import { useFocusedColumn } from './use-focused-column';
import styles from './balance-strip.module.css';

/** 勾稽条: under the table, always in sight; per column both sums, and the sentence of the column in work. */
export function BalanceStrip({
  table,
  isTight,
}: {
  table: Table;
  /** Figures of three digits: the columns say 相符 or 差 only, the sentence keeps the sums. */
  isTight: boolean;
}) {
  const foot = useRef<HTMLTableSectionElement>(null);
  const focused = useFocusedColumn(foot);
  const lines = useBalanceLines(table);
  if (lines.length === 0) return null;
  const grid = tableGrid(table);
  const heads = grid.columns - new Set(lines.map(({ column }) => column.id)).size;
  const spoken = lines.find(({ column }) => column.id === focused) ?? firstToSpeak(lines);
  return (
    <tfoot ref={foot} className={classNames(styles.strip, isTight && styles.tight)}>
      <tr>
        <td colSpan={heads} className={styles.sentence} role="status">
          {spoken && (
            <>
              <b>{columnName(spoken.column)}列</b>
              {balanceSentence(spoken)
                .split('；')
                .map((half) => (
                  <span
                    key={half}
                    className={classNames(styles.half, spoken.verdict.kind === 'broken' && styles.difference)}
                  >
                    {half}
                  </span>
                ))}
            </>
          )}
        </td>
        {lines.map((line) => (
          <td key={line.column.id} className={styles[line.verdict.kind]} data-balance={line.column.id}>
            <ColumnBalance line={line} />
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

/** 15 = 15 相符, 5 ≠ 4 差 1, or 未定 while a cell says no figure. */
export function ColumnBalance({ line }: { line: BalanceLine }) {
  const { left, right, verdict } = line;
  switch (verdict.kind) {
    case 'holds':
      return (
        <>
          <span className={styles.sums}>{`${left.sum} = ${right.sum}`}</span>
          <span className={styles.ok}>
            <Icon name="ok" />
            相符
          </span>
        </>
      );
    case 'broken':
      return (
        <>
          <span className={styles.sums}>{`${left.sum} ≠ ${right.sum}`}</span>
          <span className={styles.bad}>
            <Icon name="cross" />差 {verdict.difference}
          </span>
        </>
      );
    case 'undecided':
      return (
        <span className={styles.open}>
          <Icon name="missing" />
          未定
        </span>
      );
  }
}

/** Before a column is in work: the first one that does not balance, else the last, which is the 总计. */
function firstToSpeak(lines: readonly BalanceLine[]): BalanceLine | undefined {
  return lines.find(({ verdict }) => verdict.kind === 'broken') ?? lines[lines.length - 1];
}
