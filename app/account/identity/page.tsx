import type { Metadata } from 'next';
import { AccountCorner } from '@/app/account-corner';
import { linkOf } from '@/app/api/link-of';
import { accountPage } from '@/app/api/scope';
import { signInOutcome } from '@/app/api/sign-in-outcome';
import { OwnIdentityForm } from '@/components/accounts/identity/own-identity-form';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { Sheet, SheetBody } from '@/components/ui/sheet';
import { TopBar } from '@/components/ui/top-bar';

interface Props {
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export const metadata: Metadata = { title: '统一身份认证' };

/** 关联、解除 of one's own account. */
export default async function OwnIdentityPage({ searchParams }: Props) {
  const { returned } = await searchParams;
  const { scope, session } = await accountPage();
  const link = linkOf(session);
  const outcome = returned === '1' ? await signInOutcome(scope) : undefined;
  const title = link?.label ?? '统一身份认证';
  return (
    <>
      <TopBar title={title}>
        <AccountCorner />
      </TopBar>
      <Page title={title} isNarrow>
        {outcome?.kind === 'problem' && <Notice severity="error">{outcome.message}</Notice>}
        <Sheet>
          <SheetBody>
            {link ? (
              <OwnIdentityForm link={link} asksPassword={session.provider === ''} />
            ) : (
              <p>没有设置统一身份认证，用登录名和口令登录。</p>
            )}
          </SheetBody>
        </Sheet>
      </Page>
    </>
  );
}
