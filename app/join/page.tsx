import type { Metadata } from 'next';
import Link from 'next/link';
import { visitorPage } from '@/app/api/scope';
import { signInOutcome } from '@/app/api/sign-in-outcome';
import accountForm from '@/components/accounts/account-form.module.css';
import { JoinForm } from '@/components/accounts/join-form';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { Sheet, SheetBody } from '@/components/ui/sheet';
import { TopBar } from '@/components/ui/top-bar';
import { passwordHint } from '@/lib/access/password-policy';
import { configuredIdentity } from '@/lib/identity/configured-identity';

export const metadata: Metadata = { title: '接受邀请' };

interface Props {
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** 接受邀请, with a password or with 统一身份认证. */
export default async function JoinPage({ searchParams }: Props) {
  const { returned } = await searchParams;
  const { scope } = await visitorPage();
  const outcome = returned === '1' ? await signInOutcome(scope) : undefined;
  return (
    <>
      <TopBar title="接受邀请" />
      <Page title="接受邀请" note="每个邀请码只能用一次，七天内有效。" isNarrow>
        {outcome?.kind === 'problem' && <Notice severity="error">{outcome.message}</Notice>}
        <Sheet>
          <SheetBody>
            <JoinForm passwordHint={passwordHint} provider={configuredIdentity().redirect?.label} />
            <p className={accountForm.foot}>
              已经有账号的，直接<Link href="/login">登录</Link>。
            </p>
          </SheetBody>
        </Sheet>
      </Page>
    </>
  );
}
