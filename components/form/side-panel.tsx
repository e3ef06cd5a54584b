'use client';

import type { ReactNode } from 'react';
import { Tabs } from '@/components/ui/tabs';
import { useSnapshot } from './report-context';
import styles from './side-panel.module.css';

export type PanelTab = 'findings' | 'lastYear' | 'preview' | 'help';

/** 辅助栏: 校验, 上年, 预览, 说明. It never opens or changes by itself. */
export function SidePanel({
  tab,
  onTab,
  children,
}: {
  tab: PanelTab;
  onTab: (tab: PanelTab) => void;
  children: ReactNode;
}) {
  const count = useSnapshot(({ open }) => open.filter(({ severity }) => severity !== 'missing').length);
  const tabs = [
    { id: 'findings' as const, label: count === 0 ? '校验' : `校验 ${count}` },
    { id: 'lastYear' as const, label: '上年' },
    { id: 'preview' as const, label: '预览' },
    { id: 'help' as const, label: '说明' },
  ];
  return (
    <aside className={styles.panel} aria-label="校验、预览和说明">
      <Tabs label="辅助栏" tabs={tabs} selected={tab} onSelect={onTab} className={styles.tabs}>
        {children}
      </Tabs>
    </aside>
  );
}
