'use client';

import type { ReactNode } from 'react';
import { Tabs } from '@/components/ui/tabs';
import { usePaintedSnapshot } from './report-context';
import styles from './side-panel.module.css';

export type PanelTab = 'findings' | 'lastYear' | 'preview' | 'help' | 'review';

/** 辅助栏: 校验, 上年, 预览, 说明. It never opens or changes by itself. */
export function SidePanel({
  tab,
  onTab,
  openComments,
  children,
}: {
  tab: PanelTab;
  onTab: (tab: PanelTab) => void;
  /** 未处理的批注; null where nobody comments. */
  openComments: number | null;
  children: ReactNode;
}) {
  const count = usePaintedSnapshot(
    ({ open }) => open.filter(({ severity }) => severity !== 'missing').length,
  );
  const tabs = [
    { id: 'findings' as const, label: count === 0 ? '校验' : `校验 ${count}` },
    { id: 'lastYear' as const, label: '上年' },
    { id: 'preview' as const, label: '预览' },
    { id: 'help' as const, label: '说明' },
    ...(openComments === null
      ? []
      : [{ id: 'review' as const, label: openComments === 0 ? '批注' : `批注 ${openComments}` }]),
  ];
  return (
    <aside className={styles.panel} aria-label="校验、预览和说明">
      <Tabs label="辅助栏" tabs={tabs} selected={tab} onSelect={onTab} className={styles.tabs}>
        {children}
      </Tabs>
    </aside>
  );
}
