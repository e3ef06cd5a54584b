import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { AccountCorner } from '@/app/account-corner';
import { pageScope } from '@/app/api/scope';
import { deadlineWords } from '@/components/form/deadline-words';
import { BESIDE_COOKIE } from '@/components/form/beside/beside-cookie';
import { TOUR_COOKIE } from '@/components/tour/tour-cookie';
import { dateOf } from '@/components/reports/moment';
import { withComputedTotals } from '@/lib/report/complete-totals';
import { formatForYear } from '@/lib/report/format-for-year';
import { agencySettings } from '@/lib/store/agency-settings';
import { loadReport } from '@/lib/store/load-report';
import { loadReview } from '@/lib/store/review';
import { formats } from '@/templates';
import { GuidedWorkspace } from './guided-workspace';

interface Props {
  params: Promise<{ id: string }>;
}

const load = cache(async (id: string) => loadReport(await pageScope(), id));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await load((await params).id);
  if (!loaded) return { title: '没有这份报告' };
  return { title: `${loaded.report.agency.name} ${loaded.report.year}年度报告` };
}

/** 填报: the guided form of one report. The step stands in the address and is chosen in the browser. */
export default async function ReportPage({ params }: Props) {
  const { id } = await params;
  const loaded = await load(id);
  if (!loaded) notFound();
  const { report, template, rev, state, lastYear, reasons, ruleSet, settings } = loaded;
  const scope = await pageScope();
  const review = await loadReview(scope, loaded);
  const agency = await agencySettings(scope);
  const remembered = await cookies();
  const own = agency?.name === report.agency.name ? agency : undefined;
  return (
    <GuidedWorkspace
      // Another year, name or state, an older version put back, or last year's report is another form: all begins anew.
      key={`${id} ${review.begunRev} ${lastYear?.since ?? ''}`}
      reportId={id}
      template={template}
      report={report}
      rev={rev}
      account={scope.actor.id}
      corner={<AccountCorner />}
      state={state}
      review={review}
      reasons={reasons}
      ruleSet={ruleSet}
      settings={settings}
      lastYear={
        lastYear ? { ...lastYear, report: withComputedTotals(lastYear.template, lastYear.report) } : null
      }
      lastYearTemplate={formatForYear(formats, report.year - 1) ?? null}
      values={{
        agency: report.agency.name,
        year: report.year,
        basis: template.basis.title,
        basisNumber: template.basis.number,
        address: own?.address ?? '',
        telephone: own?.telephone ?? '',
        website: own?.website ?? '',
      }}
      isBeside={!remembered.has(BESIDE_COOKIE)}
      isFirstRun={!remembered.has(TOUR_COOKIE)}
      deadline={deadlineWords(
        { year: report.year, kind: report.agency.kind, ...(own?.deadline ? { own: own.deadline } : {}) },
        dateOf(new Date()),
      )}
    />
  );
}
