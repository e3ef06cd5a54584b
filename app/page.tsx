import { AccountCorner } from '@/app/account-corner';
import { pageScope } from '@/app/api/scope';
import { stepAddress, FINISH } from '@/components/form/steps';
import { CurrentReport } from '@/components/reports/current-report';
import { countdown } from '@/components/reports/deadline';
import { DemoNotice } from '@/components/reports/demo-notice';
import { DemoStart } from '@/components/reports/demo-start';
import { dateOf } from '@/components/reports/moment';
import { ReportActsProvider } from '@/components/reports/report-acts';
import { currentReport, flowWords, reportLine } from '@/components/reports/report-line';
import { ReportTable } from '@/components/reports/report-table';
import { summarize } from '@/components/reports/report-summary';
import { formatYears } from '@/components/reports/report-year';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';
import { TopBar, TopBarLink } from '@/components/ui/top-bar';
import { canAnywhere } from '@/lib/access/can';
import { homePath } from '@/lib/access/home-path';
import { titleLines } from '@/lib/document/title-lines';
import { reportYears } from '@/lib/report/report-year';
import { agencySettings } from '@/lib/store/agency-settings';
import { checkStored } from '@/lib/store/check-stored';
import { listReports } from '@/lib/store/list-reports';
import { loadReport } from '@/lib/store/load-report';
import { formats } from '@/templates';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import styles from './page.module.css';

export default async function ReportsPage() {
  const scope = await pageScope();
  const home = homePath(scope.actor);
  if (home !== '/') redirect(home);
  const [reports, agency] = await Promise.all([listReports(scope), agencySettings(scope)]);
  const now = scope.now();
  const today = dateOf(now);
  const mayFill = canAnywhere(scope.actor, 'createReport');
  const isAbove = !mayFill && canAnywhere(scope.actor, 'superviseReport');
  const lines = reports.map((stored) => reportLine(stored, today, mayFill));
  // What stands above all is one's own agency's.
  const stored = isAbove ? undefined : currentReport(reports);
  const current = lines.find(({ row }) => row.id === stored?.id);
  const demos = reports.filter(({ isDemo }) => isDemo);
  const shownDemo = demos[0];
  const loaded = stored && (await loadReport(scope, stored.id));
  const lastYear = reportYears(formats, now).to;

  return (
    <>
      <TopBar agency={agency?.name}>
        <TopBarLink href="/check">检查已有报告</TopBarLink>
        <TopBarLink href="/settings">本机关</TopBarLink>
        <AccountCorner />
      </TopBar>
      <ReportActsProvider formats={formats.map(formatYears)} today={now.toISOString()} mayFill={mayFill}>
        <Page title={stored ? undefined : '年度报告'}>
          {stored && current && loaded ? (
            <CurrentReport
              id={stored.id}
              title={titleLines(stored.template, '', stored.year).join('')}
              agency={stored.agency.name}
              state={current.state}
              changed={current.changed}
              countdown={countdown(
                {
                  year: stored.year,
                  kind: stored.agency.kind,
                  own: agency?.name === stored.agency.name ? (agency.deadline ?? undefined) : undefined,
                },
                today,
              )}
              parts={summarize(stored.id, checkStored(loaded))}
              resume={{
                address: `/reports/${stored.id}`,
                word: current.row.isDrafting ? '继续填写' : '查看报告',
              }}
              finishAddress={stepAddress(stored.id, FINISH)}
            />
          ) : mayFill ? (
            <EmptyState
              title={`还没有${lastYear}年度报告`}
              actions={
                <>
                  <ButtonLink href="/reports/new" variant="main">
                    新建报告
                  </ButtonLink>
                  <ButtonLink href="/reports/new#open">打开报告文件</ButtonLink>
                </>
              }
            >
              从上年报告或空白表式开始填写，或者打开以前导出的报告文件接着填；别人做好的报告也可以
              <Link href="/check">直接检查</Link>。填写的内容随时保存在这台机器上。
            </EmptyState>
          ) : (
            lines.length === 0 && (
              <EmptyState title={`还没有${lastYear}年度报告`}>
                {isAbove ? '下级机关报送以后列在这里。' : '填报人新建以后列在这里。'}
              </EmptyState>
            )
          )}
          {lines.length === 0 && mayFill && <DemoStart />}
          {shownDemo && <DemoNotice agency={shownDemo.agency.name} count={demos.length} />}
          {lines.length > 0 && (
            <>
              <div className={styles.caption}>
                <h2 className={styles.heading}>历年报告</h2>
                {mayFill && (
                  <div className={styles.acts}>
                    <ButtonLink href="/reports/new#open" size="sm">
                      打开报告文件
                    </ButtonLink>
                    <ButtonLink href="/reports/new" size="sm">
                      新建报告
                    </ButtonLink>
                  </div>
                )}
              </div>
              <div className={styles.sheet}>
                <ReportTable lines={lines} flowWords={flowWords(lines)} currentId={stored?.id ?? null} />
              </div>
            </>
          )}
          <p className={styles.foot}>
            校验按<Link href="/rules">校验规则</Link>进行，每条都有例子。
          </p>
        </Page>
      </ReportActsProvider>
    </>
  );
}
