import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { AccountCorner } from '@/app/account-corner';
import { pageScope } from '@/app/api/scope';
import { DisplayForm } from '@/components/settings/display-form';
import { DISPLAY_COOKIE, readDisplay } from '@/components/settings/display-preferences';
import { SettingsForm } from '@/components/settings/settings-form';
import { Page } from '@/components/ui/page';
import { Sheet, SheetBody } from '@/components/ui/sheet';
import { TopBar, TopBarLink } from '@/components/ui/top-bar';
import { formatForYear } from '@/lib/report/format-for-year';
import { reportYears } from '@/lib/report/report-year';
import { installation } from '@/lib/access/resource';
import { forbids } from '@/lib/store/scope';
import { agencySettings } from '@/lib/store/agency-settings';
import { formats } from '@/templates';

export const metadata: Metadata = { title: '本机关' };

export default async function SettingsPage() {
  const scope = await pageScope();
  const [agency, jar] = await Promise.all([agencySettings(scope), cookies()]);
  const year = reportYears(formats, scope.now()).to;
  const template = formatForYear(formats, year);
  if (!template) throw new Error(`no format for ${year}`);
  return (
    <>
      <TopBar agency={agency?.name} title="本机关">
        <TopBarLink href="/">报告列表</TopBarLink>
        {forbids(scope, 'readHealth', installation) === undefined && (
          <TopBarLink href="/health">运行状况</TopBarLink>
        )}
        <AccountCorner />
      </TopBar>
      <Page
        title="本机关"
        note="新建报告时照此填好，已有的报告不随之改变；版式和检查除外，总用现在的。"
        isNarrow
      >
        <Sheet title="机关信息">
          <SheetBody>
            <SettingsForm agency={agency ?? null} template={{ title: template.title }} year={year} />
          </SheetBody>
        </Sheet>
        <Sheet title="显示" aside="只对这个浏览器有效">
          <SheetBody>
            <DisplayForm initial={readDisplay(jar.get(DISPLAY_COOKIE)?.value)} />
          </SheetBody>
        </Sheet>
      </Page>
    </>
  );
}
