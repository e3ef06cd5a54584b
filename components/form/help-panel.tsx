'use client';

import { notePath } from '@/lib/report/path';
import { NOTE_LENGTH } from '@/lib/report/lengths';
import type { Section } from '@/lib/template/types';
import { cellMap, columnName, rowName } from '@/lib/template/walk';
import { useReport } from './report-context';
import styles from './help-panel.module.css';

/** 说明: what belongs into the part, and into the row and column of the focused cell; its 附注. */
export function HelpPanel({ section, address }: { section: Section | undefined; address: string | null }) {
  const { store, register, endAct, isLocked } = useReport();
  const cell = address === null ? undefined : cellMap(store.template).get(address);
  const path = address === null ? '' : notePath(address);
  return (
    <div className={styles.help}>
      {section && (
        <>
          <h3>{section.heading}</h3>
          <p>{section.help}</p>
        </>
      )}
      {!section && <p>{store.template.opening.help}</p>}
      {cell && (
        <>
          <h3>{rowName(cell.table, cell.row)}</h3>
          <p>{cell.row.help}</p>
          <h3>{`${columnName(cell.column)}列`}</h3>
          <p>{cell.column.help}</p>
          {!cell.isTotal && (
            <label className={styles.note}>
              <span>这一格的附注</span>
              <input
                key={path}
                {...register(path, { onBlur: endAct })}
                maxLength={NOTE_LENGTH}
                readOnly={isLocked}
                autoComplete="off"
              />
              <small>
                {cell.table.printsNotes ? '印在数字后面的括号里。' : '不印在表中，随报告保存，供审核人看。'}
              </small>
            </label>
          )}
        </>
      )}
    </div>
  );
}
