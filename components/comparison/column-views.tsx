'use client';

import { useState, type ReactNode } from 'react';
import { SeverityMark } from '@/components/ui/severity-mark';
import { Tabs } from '@/components/ui/tabs';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import styles from './column-views.module.css';

/** One column of a table, ready to be shown. */
export interface ColumnView {
  readonly id: string;
  readonly name: string;
  /** How many of its figures jump. */
  readonly jumps: number;
  readonly content: ReactNode;
}

/** 各列: one is seen on the screen, all are printed. */
export function ColumnViews({
  label,
  views,
}: {
  readonly label: string;
  readonly views: readonly ColumnView[];
}) {
  const [selected, setSelected] = useState(views[0]?.id ?? '');
  return (
    <Tabs
      label={label}
      tabs={views.map(({ id, name, jumps }) => ({
        id,
        label: jumps === 0 ? name : <Marked name={name} jumps={jumps} />,
      }))}
      selected={selected}
      onSelect={setSelected}
    >
      {views.map(({ id, name, content }) => (
        <div key={id} hidden={id !== selected} className={styles.view}>
          <p className={styles.name} aria-hidden="true">
            {name}
          </p>
          {content}
        </div>
      ))}
    </Tabs>
  );
}

function Marked({ name, jumps }: Pick<ColumnView, 'name' | 'jumps'>) {
  return (
    <>
      {name} <SeverityMark severity="hint" word={String(jumps)} />
      <VisuallyHidden> 处变动较大</VisuallyHidden>
    </>
  );
}
