'use client';

import { useCallback, useMemo, useState, type FocusEvent } from 'react';
import { FindingPanel } from '../findings/finding-panel';
import { useExplain } from '../findings/use-explain';
import { LateFinishStep, useFinishStep } from '../finish/late-finish-step';
import { PreviewSlot } from '../preview/preview-slot';
import { lastYearOf } from '@/lib/rules/last-year-of';
import { bufferKey } from '@/components/saving/buffer-key';
import { ReviewTab } from '@/components/review/review-tab';
import { useReview } from '@/components/review/use-review';
import { TourSlot } from '@/components/tour/tour-slot';
import { useTour } from '@/components/tour/use-tour';
import { BesideProvider } from './beside/beside-context';
import { HelpMenu } from './help-menu';
import { HelpTab } from './help/help-tab';
import { lastYearFigures } from './last-year';
import { LastYearProvider } from './last-year-context';
import { LastYearNotice } from './last-year-notice';
import { LastYearPanel } from './last-year-panel';
import { OutdatedButton } from './outdated-button';
import { PartRail } from './part-rail';
import { ReportContextProvider, type ReportContextValue } from './report-context';
import { SaveTrouble } from './save-trouble';
import { SidePanel, type PanelTab } from './side-panel';
import { StatusBar } from './status-bar';
import { StepContent } from './step-content';
import { FINISH } from './steps';
import { TypedLastYear } from './typed-last-year';
import { useReportForm } from './use-report-form';
import { useSaving } from './use-saving';
import { useSteps } from './use-steps';
import { useUndo } from './use-undo';
import { useWorkspaceKeys } from './use-workspace-keys';
import { WorkspaceBar } from './workspace-bar';
import type { WorkspaceProps } from './workspace-props';
import styles from './workspace.module.css';

/** 填报工作区: the steps of one report, its findings, its preview, and its saving. */
export function Workspace(props: WorkspaceProps) {
  const { reportId, template, report, rev, account, state, reasons, ruleSet, settings } = props;
  const { lastYear, lastYearTemplate, values, deadline, loadGuidance, isFirstRun } = props;
  const isLocked = !props.review.mayEdit;
  const [before] = useState(() => ({
    rules: lastYear ? lastYearOf(lastYear.template, lastYear.report, { agencyConfirmed: true }) : undefined,
    figures: lastYearFigures(template, lastYear),
    report: lastYear?.report ?? null,
  }));
  const form = useReportForm(template, report, {
    keepUnder: bufferKey(reportId, account),
    lastYear: before.rules,
    reasons,
    settings,
  });
  const { store, codec, register, writeAll, compose, undoTyping, endAct } = form;
  const { step, goToStep, goTo } = useSteps(template, reportId);
  const { undo, redo } = useUndo(form, step, goTo);
  const { review, openComments, setComments } = useReview(props.review, step);
  const saving = useSaving({ reportId, rev, account }, isLocked, {
    ...form,
    receiveReasons: store.setReasons,
    receiveComments: setComments,
  });
  const explain = useExplain(reportId, store, saving.flush);
  const [tab, setTab] = useState<PanelTab>(review.openedWith ? 'review' : 'findings');
  const { focus } = store;
  const onFocus = useCallback(({ target }: FocusEvent) => focus.toField(target.id), [focus]);
  const [showMissing, setShowMissing] = useState(false);
  const [isTyping, setTyping] = useState(false);
  const onType = lastYearTemplate && !isLocked ? () => setTyping(true) : undefined;

  const context = useMemo<ReportContextValue>(
    () => ({
      store,
      codec,
      register,
      writeAll,
      compose,
      undo,
      redo,
      undoTyping,
      endAct,
      goTo,
      explain,
      lastYear: before.report,
      isLocked,
    }),
    [
      store,
      codec,
      register,
      writeAll,
      compose,
      undo,
      redo,
      undoTyping,
      endAct,
      goTo,
      explain,
      before,
      isLocked,
    ],
  );

  const go = useCallback(
    (next: string) => {
      focus.clear();
      if (next === FINISH) setShowMissing(true);
      goToStep(next);
    },
    [focus, goToStep],
  );

  const showHelp = useCallback(() => setTab('help'), []);
  const onKeyDown = useWorkspaceKeys(context, showHelp);
  useFinishStep();
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
          trouble={
            <>
              <SaveTrouble account={account} saving={saving} />
              <OutdatedButton saving={saving} />
            </>
          }
          onFinish={() => go(FINISH)}
          isFinish={isFinish}
          mayReadHistory={review.mayReadHistory}
          help={<HelpMenu onTour={tour.start} onHelp={showHelp} />}
          corner={props.corner}
        />
        <TourSlot tour={tour} />
        <PartRail reportId={reportId} current={step} onGo={go} />
        <BesideProvider lastYear={before.report} initial={props.isBeside}>
          <main className={styles.work} key={step} onFocus={onFocus}>
            {isFinish ? (
              <LateFinishStep
                reportId={reportId}
                state={state}
                ruleSet={ruleSet}
                review={review}
                onSaveFirst={saving.flush}
              />
            ) : (
              <LastYearProvider figures={before.figures}>
                <StepContent step={step} values={values} showMissing={showMissing} />
              </LastYearProvider>
            )}
          </main>
        </BesideProvider>
        {isFinish ? (
          <aside className={styles.aside} aria-label="预览">
            <PreviewSlot reportId={reportId} saving={saving} />
          </aside>
        ) : (
          <SidePanel tab={tab} onTab={setTab} openComments={openComments}>
            {tab === 'findings' && (
              <FindingPanel part={step}>
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
            {tab === 'preview' && <PreviewSlot reportId={reportId} saving={saving} />}
            {tab === 'review' && <ReviewTab reportId={reportId} review={review} onComments={setComments} />}
            {tab === 'help' && <HelpTab step={step} load={loadGuidance} />}
          </SidePanel>
        )}
        <StatusBar isTable={section?.kind === 'table'} />
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
      </div>
    </ReportContextProvider>
  );
}
