'use client';

import { useCallback, useMemo, useState, type KeyboardEvent } from 'react';
import { FindingPanel } from '../findings/finding-panel';
import { useExplain } from '../findings/use-explain';
import { FinishStep } from '../finish/finish-step';
import { PreviewPanel } from '../preview/preview-panel';
import type { ReportState } from '@/lib/report/report-state';
import type { Report } from '@/lib/report/report';
import { lastYearOf } from '@/lib/rules/last-year-of';
import type { Reason } from '@/lib/rules/reason';
import type { RuleSettings } from '@/lib/rules/rule-settings';
import type { Template } from '@/lib/template/types';
import { ConflictDialog } from './conflict-dialog';
import { HelpPanel } from './help-panel';
import { nextFinding } from './next-finding';
import { lastYearFigures, type FormLastYear } from './last-year';
import { LastYearProvider } from './last-year-context';
import { LastYearNotice } from './last-year-notice';
import { LastYearPanel } from './last-year-panel';
import { PartRail } from './part-rail';
import { ReportContextProvider, type ReportContextValue } from './report-context';
import { SidePanel, type PanelTab } from './side-panel';
import { StatusBar } from './status-bar';
import { StepContent } from './step-content';
import { FINISH } from './steps';
import type { WordingValues } from './prose/fill-wording';
import { TypedLastYearDialog } from './typed-last-year-dialog';
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
  /** 说明 of 存疑, latest first. */
  reasons: readonly Reason[];
  /** 检查设置 of the agency. */
  settings: RuleSettings;
  /** 规则版本 it was finalised with. */
  ruleSet: string | null;
  lastYear: FormLastYear | null;
  /** The form of the year before, where there was one. */
  lastYearTemplate: Template | null;
  values: WordingValues;
  /** 1月31日截止，还有 12 天; empty where it says nothing. */
  deadline: string;
}

/** 填报工作区: the steps of one report, its findings, its preview, and its saving. */
export function Workspace(props: WorkspaceProps) {
  const { reportId, template, report, rev, state, reasons, ruleSet, settings } = props;
  const { lastYear, lastYearTemplate, values, deadline } = props;
  const isLocked = state !== 'drafting';
  const [before] = useState(() => ({
    rules: lastYear ? lastYearOf(lastYear.template, lastYear.report, { agencyConfirmed: true }) : undefined,
    figures: lastYearFigures(template, lastYear),
    report: lastYear?.report ?? null,
  }));
  const { store, codec, register, writeAll, receive, undo, redo, undoTyping, endAct, attach } = useReportForm(
    template,
    report,
    { lastYear: before.rules, reasons, settings },
  );
  const { step, goToStep, goTo } = useSteps(template, reportId);
  const saving = useSaving(reportId, rev, isLocked, { attach, receive, receiveReasons: store.setReasons });
  const explain = useExplain(reportId, store, saving.flush);
  const [tab, setTab] = useState<PanelTab>('findings');
  const [address, setAddress] = useState<string | null>(null);
  const [showMissing, setShowMissing] = useState(false);
  const [isTyping, setTyping] = useState(false);
  const onType = lastYearTemplate && !isLocked ? () => setTyping(true) : undefined;

  const context = useMemo<ReportContextValue>(
    () => ({
      store,
      codec,
      register,
      writeAll,
      undo,
      redo,
      undoTyping,
      endAct,
      goTo,
      explain,
      lastYear: before.report,
      isLocked,
    }),
    [store, codec, register, writeAll, undo, redo, undoTyping, endAct, goTo, explain, before, isLocked],
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
      const path = nextFinding(store.getSnapshot().open, document.activeElement?.id ?? '', event.shiftKey);
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
            <FinishStep reportId={reportId} state={state} ruleSet={ruleSet} onSaveFirst={saving.flush} />
          ) : (
            <LastYearProvider figures={before.figures}>
              <StepContent step={step} values={values} showMissing={showMissing} onFocusCell={setAddress} />
            </LastYearProvider>
          )}
        </main>
        {isFinish ? (
          <aside className={styles.aside} aria-label="预览">
            <PreviewPanel reportId={reportId} version={saving.version} onSaveFirst={saving.flush} />
          </aside>
        ) : (
          <SidePanel tab={tab} onTab={setTab}>
            {tab === 'findings' && (
              <FindingPanel part={step} focusedCell={address}>
                {!lastYear && lastYearTemplate && <LastYearNotice reportId={reportId} onType={onType} />}
              </FindingPanel>
            )}
            {tab === 'lastYear' && (
              <LastYearPanel reportId={reportId} lastYear={lastYear} section={section} onType={onType} />
            )}
            {tab === 'preview' && (
              <PreviewPanel reportId={reportId} version={saving.version} onSaveFirst={saving.flush} />
            )}
            {tab === 'help' && <HelpPanel section={section} address={address} />}
          </SidePanel>
        )}
        <StatusBar address={address} />
        {isTyping && lastYearTemplate && (
          <TypedLastYearDialog
            reportId={reportId}
            year={report.year}
            template={lastYearTemplate}
            lastYear={lastYear}
            onSaveFirst={saving.flush}
            onClose={() => setTyping(false)}
          />
        )}
        {saving.conflict && (
          <ConflictDialog
            template={template}
            sheet={store.getSnapshot().sheet}
            conflict={saving.conflict}
            onChoose={saving.choose}
            onClose={saving.postpone}
          />
        )}
      </div>
    </ReportContextProvider>
  );
}
