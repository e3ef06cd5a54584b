'use client';

import { formatAmount } from '@/lib/report/figure';
import { cellMap, cellName } from '@/lib/template/walk';
import { useReport, useSnapshot } from './report-context';
import styles from './status-bar.module.css';

/** 状态栏: the place in words, last year's and this year's figure, and the keys. */
export function StatusBar({ address }: { address: string | null }) {
  const { store, lastYear } = useReport();
  const cell = address === null ? undefined : cellMap(store.template).get(address);
  const now = useSnapshot(({ sheet }) => {
    const figure = address === null ? undefined : sheet.get(address);
    if (!figure) return null;
    return figure.value === null ? (figure.text ?? '未填') : formatAmount(figure.value);
  });
  const before = cell && lastYear?.tables[cell.table.id]?.[cell.row.id]?.[cell.column.id];
  return (
    <footer className={styles.status}>
      {cell ? (
        <>
          <b>{`${cell.table.name} ${cellName(cell)}`}</b>
          {lastYear && <span>{`上年 ${before ?? '无'}`}</span>}
          <span>{`本年 ${now}`}</span>
        </>
      ) : (
        <span>{`按${store.template.name}（${store.template.basis.number}）填写`}</span>
      )}
      <span className={styles.keys} aria-hidden="true">
        <Key names={['↑', '↓']}>移动</Key>
        <Key names={['Enter']}>下一行</Key>
        <Key names={['F8']}>下一问题</Key>
        <Key names={['Ctrl+Z']}>撤销</Key>
      </span>
    </footer>
  );
}

function Key({ names, children }: { names: readonly string[]; children: string }) {
  return (
    <span>
      {names.map((name) => (
        <kbd key={name}>{name}</kbd>
      ))}{' '}
      {children}
    </span>
  );
}
