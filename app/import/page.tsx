import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AccountCorner } from '@/app/account-corner';
import { pageScope } from '@/app/api/scope';
import { ReportDrop } from '@/components/import/report-drop';
import { Page } from '@/components/ui/page';
import { Sheet, SheetBody } from '@/components/ui/sheet';
import { TopBar, TopBarLink } from '@/components/ui/top-bar';
import { loadReport } from '@/lib/store/load-report';
import { formats } from '@/templates';

export const metadata: Metadata = { title: '导入上年报告' };

interface Props {
  readonly searchParams: Promise<{ readonly report?: string | string[] }>;
}

/** 导入上年报告 for a report that is in work. */
export default async function ImportPage({ searchParams }: Props) {
  const { report: id } = await searchParams;
  const loaded = typeof id === 'string' ? await loadReport(await pageScope(), id) : undefined;
  if (!loaded) notFound();
  const { year, agency } = loaded.report;
  return (
    <>
      <TopBar agency={agency.name} title={`${year}年度报告`}>
        <TopBarLink href={`/reports/${loaded.id}`}>回到报告</TopBarLink>
        <AccountCorner />
      </TopBar>
      <Page title="导入上年报告" note="读出后逐处核对，确认之前不改动报告。" isNarrow>
        <Sheet title={`${year - 1}年度报告`}>
          <SheetBody>
            <ReportDrop formats={formats} reviewQuery={`?report=${loaded.id}`} label="选择上年报告" />
          </SheetBody>
        </Sheet>
      </Page>
    </>
  );
}
