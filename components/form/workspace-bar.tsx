'use client';

import type { ReactNode } from 'react';
import { exportAddress } from '@/components/api/reports';
import { Button, buttonClass } from '@/components/ui/button';
import { TopBar } from '@/components/ui/top-bar';
import { isDraft, stateNames, type ReportState } from '@/lib/report/report-state';
import type { WordingValues } from './prose/fill-wording';
import { SavedLink } from './saved-link';
import { SaveStatus } from './save-status';
import type { Saving } from './use-saving';
import styles from './workspace-bar.module.css';

/** 顶栏: whose report, which year and state; saved or not; the draft; 检查与导出. */
export function WorkspaceBar({
  reportId,
  values,
  state,
  deadline,
  saving,
  trouble,
  onFinish,
  isFinish,
  mayReadHistory,
  help,
  corner,
}: {
  reportId: string;
  values: WordingValues;
  state: ReportState;
  deadline: string;
  saving: Saving;
  /** What a person has to do before saving goes on. */
  trouble: ReactNode;
  onFinish: () => void;
  isFinish: boolean;
  mayReadHistory: boolean;
  help: ReactNode;
  corner: ReactNode;
}) {
  const file = isDraft(state) ? '下载草稿' : '下载 DOCX';
  return (
    <TopBar agency={values.agency} title={`${values.year}年度报告`} state={stateNames[state]}>
      <SaveStatus saving={saving} />
      {trouble}
      {mayReadHistory && (
        <SavedLink href={`/reports/${reportId}/history`} variant="bare" onSaveFirst={saving.flush}>
          历史
        </SavedLink>
      )}
      {help}
      <span className={styles.deadline}>{deadline}</span>
      <a
        className={buttonClass({ variant: isFinish ? 'main' : 'plain' }, styles.download)}
        href={exportAddress(reportId, 'docx')}
        onClick={(event) => {
          event.preventDefault();
          void saving.flush().then(() => window.location.assign(exportAddress(reportId, 'docx')));
        }}
      >
        {file}
      </a>
      {!isFinish && (
        <Button variant="main" className={styles.finish} onClick={onFinish}>
          检查与导出
        </Button>
      )}
      {corner}
    </TopBar>
  );
}
