'use client';

import { formatAmount } from '@/lib/report/figure';
import { cellMap, cellName } from '@/lib/template/walk';
import { useFocusedPlace, useReport, usePaintedSnapshot } from './report-context';
import { keyList } from './table/keys/key-list';
import { KeyNames } from './table/keys/key-names';
import { SelectionWords } from './table/selection/selection-words';
import styles from './status-bar.module.css';

/** 状态栏: the place in words, last year's and this year's figure, the selection, and the keys. */
export function StatusBar({ isTable }: { isTable: boolean }) {
  const { store, lastYear } = useReport();
  const { cell: address } = useFocusedPlace();
  const cell = address === null ? undefined : cellMap(store.template).get(address);
  const now = usePaintedSnapshot(({ sheet }) => {
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
      <SelectionWords className={styles.selection} />
      <span className={styles.keys} aria-hidden="true">
        {barKeys.map(
          ({ keys, words, where }) =>
            (isTable || where === undefined) && (
              <span key={words}>
                <KeyNames names={keys} /> {words}
              </span>
            ),
        )}
      </span>
    </footer>
  );
}

const barKeys = keyList
  .flatMap(({ lines }) => lines)
  .flatMap(({ keys, inBar }) =>
    inBar ? [{ keys: keys.slice(0, inBar[0]), words: inBar[1], where: inBar[2] }] : [],
  );
