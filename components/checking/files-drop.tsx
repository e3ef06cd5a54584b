'use client';

import { useId, useState, type DragEvent } from 'react';
import { READABLE } from '@/components/import/read-file';
import styles from '@/components/import/report-drop.module.css';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';

/** Takes any number of files, chosen or dropped. */
export function FilesDrop({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const [isOver, setOver] = useState(false);
  const id = useId();

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    onFiles(Array.from(event.dataTransfer.files));
  }

  return (
    <div
      className={classNames(styles.drop, styles.onDesk, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        id={id}
        className={styles.input}
        type="file"
        multiple
        accept={READABLE}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const files = Array.from(event.target.files ?? []);
          event.target.value = '';
          onFiles(files);
        }}
      />
      <label htmlFor={id} className={styles.label}>
        <Icon name="open" />
        选择报告
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        可以一次选择或拖入多份。能读 Word、PDF、网页、Excel 和文本文件，以及年报通的报告文件；每份最大 10 MB。
      </p>
    </div>
  );
}
