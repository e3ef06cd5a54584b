import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { visitorPage } from '@/app/api/scope';
import accountForm from '@/components/accounts/account-form.module.css';
import { LoginForm } from '@/components/accounts/login-form';
import { Page } from '@/components/ui/page';
import { Sheet, SheetBody } from '@/components/ui/sheet';
import { TopBar } from '@/components/ui/top-bar';
import { returnPath } from '@/lib/access/return-path';
import { needsSetup } from '@/lib/store/accounts/setup';

interface Props {
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export const metadata: Metadata = { title: '登录' };

/** 登录, and back to where one came from. */
export default async function LoginPage({ searchParams }: Props) {
  const { to } = await searchParams;
  const target = returnPath(typeof to === 'string' ? to : undefined);
  const { scope, session } = await visitorPage();
  if (session) redirect(session.pending ? `/account/${session.pending}` : target);
  if (await needsSetup(scope.store)) redirect('/setup');
  return (
    <>
      <TopBar title="登录" />
      <Page title="登录" isNarrow>
        <Sheet>
          <SheetBody>
            <LoginForm to={target} />
            <p className={accountForm.foot}>
              拿到邀请码的，先<Link href="/join">建立账号</Link>。忘记口令的，由单位管理员重置。
            </p>
          </SheetBody>
        </Sheet>
      </Page>
    </>
  );
}
