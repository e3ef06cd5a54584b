import type { ReactNode } from 'react';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { ReportContextProvider, type ReportContextValue } from './report-context';
import { useReportForm } from './use-report-form';

/** For tests: fields with a report behind them, without steps, saving or server. */
export function Form({
  template,
  report,
  children,
}: {
  template: Template;
  report: Report;
  children: ReactNode;
}) {
  const { store, codec, register, writeAll, compose, undo, redo, undoTyping, endAct } = useReportForm(
    template,
    report,
  );
  const value: ReportContextValue = {
    ...{ store, codec, register, writeAll, compose, undo, redo, undoTyping, endAct },
    goTo: () => undefined,
    explain: () => Promise.resolve(null),
    lastYear: null,
    isLocked: false,
  };
  return <ReportContextProvider value={value}>{children}</ReportContextProvider>;
}
