'use client';

import './globals.css';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';

/** Stands in for the whole page where even its frame could not be drawn. */
export default function GlobalError({ reset }: { readonly reset: () => void }) {
  return (
    <html lang="zh-CN">
      <body>
        <title>页面没有打开 · 年报通</title>
        <Page title="页面没有打开" isNarrow>
          <EmptyState
            title="程序遇到了没有料到的情况"
            actions={
              <Button variant="main" onClick={reset}>
                重新打开
              </Button>
            }
          >
            已保存的内容不受影响。重新打开仍然不行的，把发生的时间告诉管理员。
          </EmptyState>
        </Page>
      </body>
    </html>
  );
}
