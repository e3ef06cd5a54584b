import type { Metadata } from 'next';
import { AccountCorner } from '@/app/account-corner';
import { pageScope } from '@/app/api/scope';
import { CheckFiles } from '@/components/checking/check-files';
import { Page } from '@/components/ui/page';
import { TopBar, TopBarLink } from '@/components/ui/top-bar';
import { agencySettings } from '@/lib/store/agency-settings';
import { formats } from '@/templates';

export const metadata: Metadata = { title: '检查已有报告' };

export default async function CheckPage() {
  const agency = await agencySettings(await pageScope());
  return (
    <>
      <TopBar agency={agency?.name} title="检查已有报告">
        <TopBarLink href="/">报告列表</TopBarLink>
        <TopBarLink href="/settings">本机关</TopBarLink>
        <AccountCorner />
      </TopBar>
      <Page
        title="检查已有报告"
        note="每份读出后立即按本机关的检查设置校验。文件不保存，按“存为报告”才留下。"
      >
        <CheckFiles formats={formats} />
      </Page>
    </>
  );
}
