import type { Metadata } from 'next';
import Link from 'next/link';
import { visitorPage } from '@/app/api/scope';
import accountForm from '@/components/accounts/account-form.module.css';
import { JoinForm } from '@/components/accounts/join-form';
import { Page } from '@/components/ui/page';
import { Sheet, SheetBody } from '@/components/ui/sheet';
import { TopBar } from '@/components/ui/top-bar';
import { passwordHint } from '@/lib/access/password-policy';

export const metadata: Metadata = { title: '接受邀请' };

export default async function JoinPage() {
  await visitorPage();
  return (
    <>
      <TopBar title="接受邀请" />
      <Page title="接受邀请" note="每个邀请码只能用一次，七天内有效。" isNarrow>
        <Sheet>
          <SheetBody>
            <JoinForm passwordHint={passwordHint} />
            <p className={accountForm.foot}>
              已经有账号的，直接<Link href="/login">登录</Link>。
            </p>
          </SheetBody>
        </Sheet>
      </Page>
    </>
  );
}
