import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AccountCorner } from '@/app/account-corner';
import { pageScope } from '@/app/api/scope';
import { HistoryList } from '@/components/history/history-list';
import styles from '@/components/history/history.module.css';
import { VersionComparison } from '@/components/history/version-comparison';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { Sheet } from '@/components/ui/sheet';
import { TopBar, TopBarLink } from '@/components/ui/top-bar';
import { isEditable, stateNames } from '@/lib/report/report-state';
import { groupRevisions } from '@/lib/store/group-revisions';
import { listRevisions } from '@/lib/store/list-revisions';
import { loadReport } from '@/lib/store/load-report';
import { loadVersion } from '@/lib/store/load-version';
import { isRefusal } from '@/lib/store/refusal';
import { mayRestore } from '@/lib/store/restore-revision';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export const metadata: Metadata = { title: '历史版本' };

/** 历史版本 of one report, and what changed between two of them. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const { id } = await params;
  const query = await searchParams;
  const scope = await pageScope();
  const loaded = await loadReport(scope, id);
  const revisions = await listRevisions(scope, id);
  if (!loaded || isRefusal(revisions)) notFound();
  const { report, template, state, rev } = loaded;
  const asked = [revOf(query['from']), revOf(query['to'])].filter((one) => one !== null);
  const [first, second] = asked;
  const chosen =
    first !== undefined && second !== undefined
      ? { from: Math.min(first, second), to: Math.max(first, second) }
      : null;
  const from = chosen && (await loadVersion(scope, id, chosen.from));
  const to = chosen && (await loadVersion(scope, id, chosen.to));
  return (
    <>
      <TopBar agency={report.agency.name} title={`${report.year}年度报告`} state={stateNames[state]}>
        <TopBarLink href={`/reports/${id}`}>回到报告</TopBarLink>
        <AccountCorner />
      </TopBar>
      <Page>
        <div className={styles.head}>
          <h1>历史版本</h1>
          <p>{`${report.agency.name} ${report.year}年度报告，共 ${revisions.length} 版。${revisions.length > 1 ? '左列选旧版，右列选新版。' : ''}`}</p>
        </div>
        <div className={styles.columns}>
          <Sheet title="各版">
            <HistoryList
              key={`${rev} ${chosen?.from ?? ''} ${chosen?.to ?? ''}`}
              reportId={id}
              template={template}
              groups={groupRevisions(revisions)}
              rev={rev}
              mayRestore={isEditable(state) && (await mayRestore(scope, loaded))}
              chosen={chosen}
            />
          </Sheet>
          {from && to && !isRefusal(from) && !isRefusal(to) && <VersionComparison from={from} to={to} />}
          {from && isRefusal(from) && <Notice severity="doubt">{from.message}</Notice>}
          {to && isRefusal(to) && <Notice severity="doubt">{to.message}</Notice>}
        </div>
      </Page>
    </>
  );
}

function revOf(text: string | string[] | undefined): number | null {
  return typeof text === 'string' && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
