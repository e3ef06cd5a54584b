'use client';

import { useCallback, useMemo, useState, type KeyboardEvent } from 'react';
import { FindingPanel } from '../findings/finding-panel';
import { FinishStep } from '../finish/finish-step';
import { PreviewPanel } from '../preview/preview-panel';
import type { ReportState } from '@/lib/report/report-state';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { ConflictDialog } from './conflict-dialog';
import { HelpPanel } from './help-panel';
import { nextFinding } from './next-finding';
import { PartRail } from './part-rail';
import { ReportContextProvider, type ReportContextValue } from './report-context';
import { SidePanel, type PanelTab } from './side-panel';
import { StatusBar } from './status-bar';
import { StepContent } from './step-content';
import { FINISH } from './steps';
import type { WordingValues } from './prose/fill-wording';
import { useReportForm } from './use-report-form';
import { useSaving } from './use-saving';
import { useSteps } from './use-steps';
import { WorkspaceBar } from './workspace-bar';
import styles from './workspace.module.css';

export interface WorkspaceProps {
  reportId: string;
  template: Template;
  report: Report;
  rev: number;
  state: ReportState;
  lastYear: Report | null;
  values: WordingValues;
  /** 1月31日截止，还有 12 天; empty where it says nothing. */
  deadline: string;
}

/** 填报工作区: the steps of one report, its findings, its preview, and its saving. */
export function Workspace(props: WorkspaceProps) {
  const { reportId, template, report, rev, state, lastYear, values, deadline } = props;
  const isLocked = state !== 'drafting';
  const { store, codec, register, writeAll, receive, undo, redo, undoTyping, endAct, attach } = useReportForm(
    template,
    report,
  );
  const { step, goToStep, goTo } = useSteps(template, reportId);
  const saving = useSaving(reportId, rev, isLocked, { attach, receive });
  const [tab, setTab] = useState<PanelTab>('findings');
  const [address, setAddress] = useState<string | null>(null);
  const [showMissing, setShowMissing] = useState(false);

  const context = useMemo<ReportContextValue>(
    () => ({ store, codec, register, writeAll, undo, redo, undoTyping, endAct, goTo, lastYear, isLocked }),
    [store, codec, register, writeAll, undo, redo, undoTyping, endAct, goTo, lastYear, isLocked],
  );

  const go = useCallback(
    (next: string) => {
      setAddress(null);
      if (next === FINISH) setShowMissing(true);
      goToStep(next);
    },
    [goToStep],
  );

  function onKeyDown(event: KeyboardEvent) {
    const control = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (control && (key === 'z' || key === 'y') && !isLocked) {
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    }
    if (event.key === 'F8') {
      event.preventDefault();
      const path = nextFinding(
        store.getSnapshot().findings,
        document.activeElement?.id ?? '',
        event.shiftKey,
      );
      if (path !== null) goTo(path);
    }
  }

  const section = template.sections.find(({ id }) => id === step);
  const isFinish = step === FINISH;
  return (
    <ReportContextProvider value={context}>
      <div className={isFinish ? styles.finish : styles.fill} onKeyDown={onKeyDown}>
        <WorkspaceBar
          reportId={reportId}
          values={values}
          state={state}
          deadline={deadline}
          saving={saving}
          onFinish={() => go(FINISH)}
          isFinish={isFinish}
        />
        <PartRail reportId={reportId} current={step} onGo={go} />
        <main className={styles.work} key={step}>
          {isFinish ? (
            <FinishStep reportId={reportId} state={state} onSaveFirst={saving.flush} />
          ) : (
            <StepContent step={step} values={values} showMissing={showMissing} onFocusCell={setAddress} />
          )}
        </main>
        {isFinish ? (
          <aside className={styles.aside} aria-label="预览">
            <PreviewPanel reportId={reportId} version={saving.version} onSaveFirst={saving.flush} />
          </aside>
        ) : (
          <SidePanel tab={tab} onTab={setTab}>
            {tab === 'findings' && <FindingPanel part={step} focusedCell={address} />}
            {tab === 'preview' && (
              <PreviewPanel reportId={reportId} version={saving.version} onSaveFirst={saving.flush} />
            )}
            {tab === 'help' && <HelpPanel section={section} address={address} />}
          </SidePanel>
        )}
        <StatusBar address={address} />
        {saving.conflict && (
          <ConflictDialog
            template={template}
            conflict={saving.conflict}
            onChoose={saving.choose}
            onClose={saving.postpone}
          />
        )}
      </div>
    </ReportContextProvider>
  );
}
