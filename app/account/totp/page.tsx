import type { Metadata } from 'next';
import { AccountCorner } from '@/app/account-corner';
import { accountPage } from '@/app/api/scope';
import { TotpForm } from '@/components/accounts/totp-form';
import { TotpOffForm } from '@/components/accounts/totp-off-form';
import { Page } from '@/components/ui/page';
import { Sheet, SheetBody } from '@/components/ui/sheet';
import { TopBar } from '@/components/ui/top-bar';
import { describeSession } from '@/lib/store/accounts/describe-session';
import { proposeSecondFactor } from '@/lib/store/accounts/second-factor';

export const metadata: Metadata = { title: '动态口令' };

/** 动态口令 on or off; whoever needs it and has none comes here after the log-in. */
export default async function TotpPage() {
  const { scope, session } = await accountPage({ pending: true });
  const { totp } = await describeSession(scope, session);
  const isPending = session.pending === 'totp';
  const asksPassword = session.provider === '';
  return (
    <>
      <TopBar title="动态口令">
        <AccountCorner />
      </TopBar>
      <Page
        title="动态口令"
        note={
          isPending
            ? '这个角色登录时要用动态口令，启用后继续。'
            : '登录时除口令外，再输入手机上每 30 秒一变的六位数字。'
        }
        isNarrow
      >
        <Sheet>
          <SheetBody>
            {totp.isOn ? (
              <TotpOffForm isNeeded={totp.isNeeded} asksPassword={asksPassword} />
            ) : (
              <TotpForm
                proposal={proposeSecondFactor(session.login)}
                asksPassword={asksPassword}
                isPending={isPending}
              />
            )}
          </SheetBody>
        </Sheet>
      </Page>
    </>
  );
}
