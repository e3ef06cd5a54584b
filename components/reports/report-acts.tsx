'use client';

import { createContext, useContext, useState, type ReactNode } from 'react';
import { useRouter } from 'next/navigation';
import { removeReport, restoreReport } from '@/components/api/reports';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useToast } from '@/components/ui/toaster';
import { BasicsDialog } from './basics-dialog';
import { DuplicateDialog } from './duplicate-dialog';
import { reportName, type ReportRow } from './report-row';
import type { FormatYears } from './report-year';

/** What can be done with a report in the list. */
export interface ReportActs {
  /** Whether the one before it fills reports in at all. */
  readonly mayFill: boolean;
  readonly duplicate: (report: ReportRow) => void;
  readonly changeBasics: (report: ReportRow) => void;
  readonly remove: (report: ReportRow) => void;
}

const ActsContext = createContext<ReportActs | null>(null);

export function useReportActs(): ReportActs {
  const acts = useContext(ActsContext);
  if (!acts) throw new Error('useReportActs outside of ReportActsProvider');
  return acts;
}

type Open =
  | { readonly kind: 'none' }
  | { readonly kind: 'duplicate' | 'basics'; readonly report: ReportRow }
  | { readonly kind: 'problem'; readonly title: string; readonly message: string };

const CLOSED: Open = { kind: 'none' };

interface ReportActsProviderProps {
  readonly formats: readonly FormatYears[];
  readonly today: string;
  readonly mayFill: boolean;
  readonly children: ReactNode;
}

/** Stands around the list, so that a dialog or an undo outlives the row it came from. */
export function ReportActsProvider({ formats, today, mayFill, children }: ReportActsProviderProps) {
  const [open, setOpen] = useState<Open>(CLOSED);
  const router = useRouter();
  const toast = useToast();
  const close = () => setOpen(CLOSED);

  async function restore(report: ReportRow) {
    const answer = await restoreReport(report.id);
    if (answer.ok) router.refresh();
    else setOpen({ kind: 'problem', title: `${reportName(report)}没有恢复`, message: answer.message });
  }

  async function remove(report: ReportRow) {
    const answer = await removeReport(report.id);
    if (!answer.ok) {
      setOpen({ kind: 'problem', title: `${reportName(report)}没有删除`, message: answer.message });
      return;
    }
    toast({ text: `已删除${reportName(report)}`, undo: () => restore(report) });
    router.refresh();
  }

  const acts: ReportActs = {
    mayFill,
    duplicate: (report) => setOpen({ kind: 'duplicate', report }),
    changeBasics: (report) => setOpen({ kind: 'basics', report }),
    remove: (report) => void remove(report),
  };

  return (
    <ActsContext.Provider value={acts}>
      {children}
      {open.kind === 'duplicate' && (
        <DuplicateDialog report={open.report} formats={formats} today={today} onClose={close} />
      )}
      {open.kind === 'basics' && (
        <BasicsDialog report={open.report} formats={formats} today={today} onClose={close} />
      )}
      {open.kind === 'problem' && (
        <Dialog
          open
          onClose={close}
          title={open.title}
          actions={
            <Button variant="main" onClick={close}>
              关闭
            </Button>
          }
        >
          <p>{open.message}</p>
        </Dialog>
      )}
    </ActsContext.Provider>
  );
}
