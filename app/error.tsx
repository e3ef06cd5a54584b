'use client';

import { FetchedLinks } from '@/components/accounts/fetched-links';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';
import { TopBar } from '@/components/ui/top-bar';

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <>
      <TopBar title="页面没有打开">
        <FetchedLinks />
      </TopBar>
      <Page title="页面没有打开" isNarrow>
        <EmptyState
          title="程序遇到了没有料到的情况"
          actions={
            <>
              <Button variant="main" onClick={reset}>
                重新打开
              </Button>
              <ButtonLink href="/">返回报告列表</ButtonLink>
            </>
          }
        >
          已保存的内容不受影响。重新打开仍然不行的，把发生的时间
          {error.digest !== undefined && `和编号 ${error.digest} `}
          告诉管理员。
        </EmptyState>
      </Page>
    </>
  );
}
