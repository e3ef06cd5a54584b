'use client';

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { readFile } from '@/components/import/read-file';
import { Button } from '@/components/ui/button';
import { severityNames } from '@/lib/rules/finding';
import type { Template } from '@/lib/template/types';
import { createCheckQueue } from './check-queue';
import { checkFilters, passes, worstFirst, type CheckFilter, type CheckedFile } from './checked-file';
import { CheckLine } from './check-line';
import { FilesDrop } from './files-drop';
import { keepCsv } from './keep-csv';
import styles from './check-files.module.css';

/** 检查已有报告: one or fifty files, each read and checked at once; nothing is stored. */
export function CheckFiles({ formats }: { readonly formats: readonly Template[] }) {
  const queue = useMemo(
    () => createCheckQueue((file, signal) => readFile(formats, file, { keep: false, signal })),
    [formats],
  );
  const items = useSyncExternalStore(queue.subscribe, queue.getItems, queue.getItems);
  const [filter, setFilter] = useState<CheckFilter>('all');
  const [isSorted, setSorted] = useState(false);
  useEffect(() => () => queue.cancel(), [queue]);

  const done = items.filter(({ state }) => state.kind !== 'waiting' && state.kind !== 'reading').length;
  const isBusy = done < items.length;
  const shown = (isSorted ? worstFirst(items) : items).filter((item) => passes(item, filter));

  return (
    <>
      <FilesDrop onFiles={queue.add} />
      {items.length > 0 && (
        <div className={styles.tools}>
          <p className={styles.progress} role="status">
            {isBusy ? `正在检查，已完成 ${done}/${items.length} 份` : `已检查 ${items.length} 份`}
          </p>
          {isBusy && (
            <Button size="sm" onClick={queue.cancel}>
              取消
            </Button>
          )}
          <div className={styles.filters} role="group" aria-label="筛选">
            {checkFilters.map((one) => (
              <Button
                key={one}
                size="sm"
                variant={one === filter ? 'main' : 'plain'}
                aria-pressed={one === filter}
                onClick={() => setFilter(one)}
              >
                {`${filterName(one)} ${countOf(items, one)}`}
              </Button>
            ))}
          </div>
          <Button size="sm" aria-pressed={isSorted} onClick={() => setSorted(!isSorted)}>
            {isSorted ? '按放入的顺序' : '问题多的在前'}
          </Button>
          <Button size="sm" variant="bare" disabled={done === 0} onClick={() => keepCsv(items)}>
            导出结果
          </Button>
        </div>
      )}
      {items.length > 0 && shown.length === 0 && <p className={styles.none}>没有这样的文件。</p>}
      <ul className={styles.list} aria-label="检查结果">
        {shown.map((item) => (
          <CheckLine
            key={item.key}
            item={item}
            formats={formats}
            onAgain={() => queue.again(item.key)}
            onRemove={() => queue.remove(item.key)}
          />
        ))}
      </ul>
    </>
  );
}

function filterName(filter: CheckFilter): string {
  if (filter === 'all') return '全部';
  return filter === 'unreadable' ? '读不了' : severityNames[filter];
}

function countOf(items: readonly CheckedFile[], filter: CheckFilter): number {
  return items.filter((item) => passes(item, filter)).length;
}
