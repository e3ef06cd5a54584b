import type { Metadata } from 'next';
import { AccountCorner } from '@/app/account-corner';
import { pageScope } from '@/app/api/scope';
import { ReportDrop } from '@/components/import/report-drop';
import { NewReportForm } from '@/components/reports/new-report-form';
import { OpenReportFile } from '@/components/reports/open-report-file';
import { formatYears } from '@/components/reports/report-year';
import { Page } from '@/components/ui/page';
import { Sheet, SheetBody } from '@/components/ui/sheet';
import { TopBar, TopBarLink } from '@/components/ui/top-bar';
import { reportYears } from '@/lib/report/report-year';
import { agencySettings } from '@/lib/store/agency-settings';
import { formats } from '@/templates';
import styles from './page.module.css';

export const metadata: Metadata = { title: '新建报告' };

interface NewReportPageProps {
  readonly searchParams: Promise<{ readonly year?: string | string[] }>;
}

export default async function NewReportPage({ searchParams }: NewReportPageProps) {
  const scope = await pageScope();
  const [agency, { year }] = await Promise.all([agencySettings(scope), searchParams]);
  const today = scope.now();
  return (
    <>
      <TopBar agency={agency?.name} title="新建报告">
        <TopBarLink href="/">报告列表</TopBarLink>
        <TopBarLink href="/settings">本机关</TopBarLink>
        <AccountCorner />
      </TopBar>
      <Page title="新建报告">
        <div className={styles.start}>
          <Sheet title="从上年报告开始">
            <SheetBody>
              <ReportDrop formats={formats} label="选择上年报告">
                <p className={styles.note}>读出的内容先和原件逐处核对，确认后上年结转带入新的一年。</p>
              </ReportDrop>
            </SheetBody>
          </Sheet>
        </div>
        <div className={styles.columns}>
          <Sheet title="从空白开始">
            <SheetBody>
              <NewReportForm
                agency={agency ?? null}
                year={typeof year === 'string' ? year : String(reportYears(formats, today).to)}
                today={today.toISOString()}
                formats={formats.map(formatYears)}
              />
            </SheetBody>
          </Sheet>
          <div id="open">
            <Sheet title="打开报告文件">
              <SheetBody>
                <OpenReportFile />
              </SheetBody>
            </Sheet>
          </div>
        </div>
      </Page>
    </>
  );
}
