'use client';

import { useCallback, useMemo, useState } from 'react';
import { FindingPanel } from '../findings/finding-panel';
import { useExplain } from '../findings/use-explain';
import { FinishStep } from '../finish/finish-step';
import { PreviewPanel } from '../preview/preview-panel';
import type { ReportState } from '@/lib/report/report-state';
import type { Report } from '@/lib/report/report';
import { lastYearOf } from '@/lib/rules/last-year-of';
import type { Reason } from '@/lib/rules/reason';
import type { RuleSettings } from '@/lib/rules/rule-settings';
import type { Review } from '@/lib/store/review';
import type { Template } from '@/lib/template/types';
import { ReviewTab } from '@/components/review/review-tab';
import { useReview } from '@/components/review/use-review';
import { TourSlot } from '@/components/tour/tour-slot';
import { useTour } from '@/components/tour/use-tour';
import { ConflictDialog } from './conflict-dialog';
import { HelpMenu } from './help-menu';
import { HelpTab, type LoadGuidance } from './help/help-tab';
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
import { TypedLastYear } from './typed-last-year';
import { useFocusedPlace } from './use-focused-place';
import { useReportForm } from './use-report-form';
import { useSaving } from './use-saving';
import { useSteps } from './use-steps';
import { useUndo } from './use-undo';
import { useWorkspaceKeys } from './use-workspace-keys';
import { WorkspaceBar } from './workspace-bar';
import styles from './workspace.module.css';

export interface WorkspaceProps {
  reportId: string;
  template: Template;
  report: Report;
  rev: number;
  state: ReportState;
  /** What this person may do, and what was said of the report. */
  review: Review;
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
  /** 填报说明 of a format. */
  loadGuidance: LoadGuidance;
  /** 使用引导 was not shown in this browser yet. */
  isFirstRun: boolean;
}

/** 填报工作区: the steps of one report, its findings, its preview, and its saving. */
export function Workspace(props: WorkspaceProps) {
  const { reportId, template, report, rev, state, reasons, ruleSet, settings } = props;
  const { lastYear, lastYearTemplate, values, deadline, loadGuidance, isFirstRun } = props;
  const isLocked = !props.review.mayEdit;
  const [before] = useState(() => ({
    rules: lastYear ? lastYearOf(lastYear.template, lastYear.report, { agencyConfirmed: true }) : undefined,
    figures: lastYearFigures(template, lastYear),
    report: lastYear?.report ?? null,
  }));
  const form = useReportForm(template, report, { reportId, lastYear: before.rules, reasons, settings });
  const { store, codec, register, writeAll, receive, undoTyping, endAct, attach } = form;
  const { step, goToStep, goTo } = useSteps(template, reportId);
  const { undo, redo } = useUndo(form, goTo);
  const saving = useSaving(reportId, rev, isLocked, { attach, receive, receiveReasons: store.setReasons });
  const explain = useExplain(reportId, store, saving.flush);
  const { review, openComments, setComments } = useReview(props.review, step);
  const [tab, setTab] = useState<PanelTab>(review.openedWith ? 'review' : 'findings');
  const { address, text, path, setAddress, onFocus, clear } = useFocusedPlace();
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
      clear();
      if (next === FINISH) setShowMissing(true);
      goToStep(next);
    },
    [clear, goToStep],
  );

  const showHelp = useCallback(() => setTab('help'), []);
  const onKeyDown = useWorkspaceKeys(context, showHelp);
  const tour = useTour(isFirstRun);
  const section = template.sections.find(({ id }) => id === step);
  const isFinish = step === FINISH;
  return (
    <ReportContextProvider value={context}>
      <div
        className={isFinish ? styles.finish : styles.fill}
        data-tour={tour.spot ?? undefined}
        onKeyDown={onKeyDown}
      >
        <WorkspaceBar
          reportId={reportId}
          values={values}
          state={state}
          deadline={deadline}
          saving={saving}
          onFinish={() => go(FINISH)}
          isFinish={isFinish}
          mayReadHistory={review.mayReadHistory}
          help={<HelpMenu onTour={tour.start} onHelp={showHelp} />}
        />
        <TourSlot tour={tour} />
        <PartRail reportId={reportId} current={step} onGo={go} />
        <main className={styles.work} key={step} onFocus={onFocus}>
          {isFinish ? (
            <FinishStep
              reportId={reportId}
              state={state}
              ruleSet={ruleSet}
              review={review}
              onSaveFirst={saving.flush}
            />
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
          <SidePanel tab={tab} onTab={setTab} openComments={openComments}>
            {tab === 'findings' && (
              <FindingPanel part={step} focusedCell={address}>
                {!lastYear && lastYearTemplate && <LastYearNotice reportId={reportId} onType={onType} />}
              </FindingPanel>
            )}
            {tab === 'lastYear' && (
              <LastYearPanel
                reportId={reportId}
                lastYear={lastYear}
                section={section}
                onType={onType}
                onSaveFirst={saving.flush}
              />
            )}
            {tab === 'preview' && (
              <PreviewPanel reportId={reportId} version={saving.version} onSaveFirst={saving.flush} />
            )}
            {tab === 'review' && (
              <ReviewTab reportId={reportId} review={review} focused={path} onComments={setComments} />
            )}
            {tab === 'help' && <HelpTab step={step} focused={{ cell: address, text }} load={loadGuidance} />}
          </SidePanel>
        )}
        <StatusBar address={address} />
        {isTyping && lastYearTemplate && (
          <TypedLastYear
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
