import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { AccountCorner } from '@/app/account-corner';
import { pageScope } from '@/app/api/scope';
import { YearComparison } from '@/components/comparison/year-comparison';
import { Page } from '@/components/ui/page';
import { TopBar, TopBarLink } from '@/components/ui/top-bar';
import { formatForYear } from '@/lib/report/format-for-year';
import { stateNames } from '@/lib/report/report-state';
import { loadReport } from '@/lib/store/load-report';
import { yearsHeld } from '@/lib/store/years-held';
import { formats } from '@/templates';

interface Props {
  params: Promise<{ id: string }>;
}

const load = cache(async (id: string) => loadReport(await pageScope(), id));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await load((await params).id);
  if (!loaded) return { title: '没有这份报告' };
  return { title: `与上年对比 ${loaded.report.agency.name} ${loaded.report.year}年度报告` };
}

/** 与上年对比 of one report. */
export default async function ComparePage({ params }: Props) {
  const { id } = await params;
  const loaded = await load(id);
  if (!loaded) notFound();
  const { report, template, state, lastYear } = loaded;
  const years = await yearsHeld(await pageScope(), id);
  return (
    <>
      <TopBar agency={report.agency.name} title={`${report.year}年度报告`} state={stateNames[state]}>
        <TopBarLink href={`/reports/${id}`}>回到报告</TopBarLink>
        <AccountCorner />
      </TopBar>
      <Page>
        <YearComparison
          reportId={id}
          template={template}
          report={report}
          lastYear={lastYear ?? null}
          hadForm={formatForYear(formats, report.year - 1) !== undefined}
          years={years}
        />
      </Page>
    </>
  );
}
