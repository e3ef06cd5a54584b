import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { visitorPage } from '@/app/api/scope';
import { signInOutcome } from '@/app/api/sign-in-outcome';
import accountForm from '@/components/accounts/account-form.module.css';
import { CodeForm } from '@/components/accounts/identity/code-form';
import { SignInButton } from '@/components/accounts/identity/sign-in-button';
import { LoginForm } from '@/components/accounts/login-form';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { Sheet, SheetBody } from '@/components/ui/sheet';
import { TopBar } from '@/components/ui/top-bar';
import { returnPath } from '@/lib/access/return-path';
import { configuredIdentity } from '@/lib/identity/configured-identity';
import { needsSetup } from '@/lib/store/accounts/setup';

interface Props {
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export const metadata: Metadata = { title: '登录' };

/** 登录, and back to where one came from. */
export default async function LoginPage({ searchParams }: Props) {
  const { to, returned } = await searchParams;
  const target = returnPath(typeof to === 'string' ? to : undefined);
  const { scope, session } = await visitorPage();
  if (session) redirect(session.pending ? `/account/${session.pending}` : target);
  if (await needsSetup(scope.store)) redirect('/setup');
  const { redirect: provider, isForAdministrators } = configuredIdentity();
  const outcome = returned === '1' ? await signInOutcome(scope) : undefined;
  return (
    <>
      <TopBar title="登录" />
      <Page title="登录" isNarrow>
        {outcome?.kind === 'problem' && <Notice severity="error">{outcome.message}</Notice>}
        {outcome?.kind === 'code' ? (
          <Sheet title="还要输入动态口令">
            <SheetBody>
              <CodeForm />
            </SheetBody>
          </Sheet>
        ) : (
          <>
            {provider && (
              <Sheet>
                <SheetBody>
                  <SignInButton label={provider.label} to={target} />
                </SheetBody>
              </Sheet>
            )}
            <Sheet
              {...(provider
                ? { title: '用口令登录', aside: isForAdministrators ? '只供单位管理员' : '' }
                : {})}
            >
              <SheetBody>
                <LoginForm to={target} />
                <p className={accountForm.foot}>
                  拿到邀请码的，先<Link href="/join">建立账号</Link>。忘记口令的，由单位管理员重置。
                </p>
              </SheetBody>
            </Sheet>
          </>
        )}
      </Page>
    </>
  );
}
