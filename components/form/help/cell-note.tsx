'use client';

import { NOTE_LENGTH } from '@/lib/report/lengths';
import { notePath } from '@/lib/report/path';
import { cellMap } from '@/lib/template/walk';
import { useReport } from '../report-context';
import styles from './help-panel.module.css';

/** 附注 of the focused cell. */
export function CellNote({ address }: { address: string }) {
  const { store, register, isLocked } = useReport();
  const cell = cellMap(store.template).get(address);
  if (!cell || cell.isTotal) return null;
  const path = notePath(address);
  return (
    <label className={styles.note}>
      <span>这一格的附注</span>
      <input key={path} {...register(path)} maxLength={NOTE_LENGTH} readOnly={isLocked} autoComplete="off" />
      <small>
        {cell.table.printsNotes ? '印在数字后面的括号里。' : '不印在表中，随报告保存，供审核人看。'}
      </small>
    </label>
  );
}
