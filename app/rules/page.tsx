import type { Metadata } from 'next';
import { AccountCorner } from '@/app/account-corner';
import { pageScope } from '@/app/api/scope';
import { RuleSheets } from '@/components/rules/rule-sheets';
import { Page } from '@/components/ui/page';
import { TopBar, TopBarLink } from '@/components/ui/top-bar';
import { leftOut, listRules } from '@/lib/rules/rule-list';
import { agencySettings } from '@/lib/store/agency-settings';
import { formats } from '@/templates';

export const metadata: Metadata = { title: '校验规则' };

export default async function RulesPage() {
  const agency = await agencySettings(await pageScope());
  return (
    <>
      <TopBar agency={agency?.name} title="校验规则">
        <TopBarLink href="/">报告列表</TopBarLink>
        <TopBarLink href="/check">检查已有报告</TopBarLink>
        <AccountCorner />
      </TopBar>
      <Page
        title="校验规则"
        note="有误、未填和没有说明原因的存疑，定稿前要处理；提示不影响定稿。例子只写与零报告不同的地方。"
      >
        <RuleSheets groups={listRules(formats)} leftOut={leftOut} />
      </Page>
    </>
  );
}
