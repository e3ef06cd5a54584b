import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { visitorPage } from '@/app/api/scope';
import { LogOut } from '@/components/accounts/log-out';
import { Page } from '@/components/ui/page';
import { Sheet, SheetBody } from '@/components/ui/sheet';
import { TopBar } from '@/components/ui/top-bar';

export const metadata: Metadata = { title: '退出' };

/** 退出: a page of its own, so that no other page carries the script for it. */
export default async function LogOutPage() {
  const { session } = await visitorPage();
  if (!session) redirect('/login');
  return (
    <>
      <TopBar title="退出" />
      <Page title="退出" isNarrow>
        <Sheet>
          <SheetBody>
            <LogOut name={session.actor.name} />
          </SheetBody>
        </Sheet>
      </Page>
    </>
  );
}
