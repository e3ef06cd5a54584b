import type { Metadata } from 'next';
import { AccountCorner } from '@/app/account-corner';
import { accountPage } from '@/app/api/scope';
import { PasswordForm } from '@/components/accounts/password-form';
import { Page } from '@/components/ui/page';
import { Sheet, SheetBody } from '@/components/ui/sheet';
import { TopBar } from '@/components/ui/top-bar';
import { passwordHint, passwordRules } from '@/lib/access/password-policy';

export const metadata: Metadata = { title: '修改口令' };

/** 修改口令; whoever has to change it first comes here after the log-in. */
export default async function PasswordPage() {
  const { session } = await accountPage({ pending: true });
  const isPending = session.pending === 'password';
  return (
    <>
      <TopBar title="修改口令">
        <AccountCorner />
      </TopBar>
      <Page
        title="修改口令"
        note={
          isPending
            ? `现在的口令是临时的，或者已经用了 ${passwordRules.ageDays} 天，先换一个再继续。`
            : '修改后，这个账号在其他浏览器上的登录随即结束。'
        }
        isNarrow
      >
        <Sheet>
          <SheetBody>
            <PasswordForm login={session.login} passwordHint={passwordHint} isPending={isPending} />
          </SheetBody>
        </Sheet>
      </Page>
    </>
  );
}
