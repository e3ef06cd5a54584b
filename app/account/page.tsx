import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AccountCorner } from '@/app/account-corner';
import { linkOf } from '@/app/api/link-of';
import { accountPage } from '@/app/api/scope';
import { AccountFacts } from '@/components/accounts/account-facts';
import { SessionList } from '@/components/accounts/session-list';
import { WorkPlaceForm } from '@/components/accounts/work-place-form';
import { dateOf } from '@/components/reports/moment';
import { Page } from '@/components/ui/page';
import { Sheet, SheetBody } from '@/components/ui/sheet';
import { TopBar, TopBarLink } from '@/components/ui/top-bar';
import { describeSession } from '@/lib/store/accounts/describe-session';
import { listSessions } from '@/lib/store/accounts/sessions';
import { isRefusal } from '@/lib/store/refusal';

export const metadata: Metadata = { title: '我的账号' };

export default async function AccountPage() {
  const { scope, session } = await accountPage();
  const [described, sessions] = await Promise.all([describeSession(scope, session), listSessions(scope)]);
  if (isRefusal(sessions)) notFound();
  const here = described.agencies.find(({ id }) => id === described.agencyId);
  return (
    <>
      <TopBar agency={here?.name} title="我的账号">
        <TopBarLink href="/">首页</TopBarLink>
        <AccountCorner />
      </TopBar>
      <Page title="我的账号" isNarrow>
        <Sheet title={described.account.name}>
          <SheetBody>
            <AccountFacts session={described} link={linkOf(session)} />
          </SheetBody>
        </Sheet>
        {described.agencies.length > 1 && (
          <Sheet title="换机关">
            <SheetBody>
              <WorkPlaceForm agencies={described.agencies} present={described.agencyId} />
            </SheetBody>
          </Sheet>
        )}
        <Sheet title="登录记录" aside="正在使用这个账号的浏览器">
          <SessionList sessions={sessions} present={session.id} today={dateOf(scope.now())} />
        </Sheet>
      </Page>
    </>
  );
}
