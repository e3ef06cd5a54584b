import type { Metadata } from 'next';
import { AccountCorner } from '@/app/account-corner';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';
import { TopBar } from '@/components/ui/top-bar';

export const metadata: Metadata = { title: '没有这一页' };

export default function NotFound() {
  return (
    <>
      <TopBar title="没有这一页">
        <AccountCorner />
      </TopBar>
      <Page title="没有这一页" isNarrow>
        <EmptyState
          title="这个地址没有对应的报告或页面"
          actions={
            <ButtonLink href="/" variant="main">
              返回报告列表
            </ButtonLink>
          }
        >
          报告可能已经删除，或者地址不完整。刚删除的报告可以在删除后的提示里撤销。
        </EmptyState>
      </Page>
    </>
  );
}
