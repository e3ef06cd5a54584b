import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { visitorPage } from '@/app/api/scope';
import { SetupForm } from '@/components/accounts/setup-form';
import { Page } from '@/components/ui/page';
import { Sheet, SheetBody } from '@/components/ui/sheet';
import { TopBar } from '@/components/ui/top-bar';
import { passwordHint } from '@/lib/access/password-policy';
import { needsSetup, SETUP_FILE } from '@/lib/store/accounts/setup';

export const metadata: Metadata = { title: '首次设置' };

/** 首次设置, for whoever has the code that the server wrote down. */
export default async function SetupPage() {
  const { scope } = await visitorPage();
  if (!(await needsSetup(scope.store))) redirect('/login');
  return (
    <>
      <TopBar title="首次设置" />
      <Page
        title="首次设置"
        note={`设置码在服务器数据文件夹的 ${SETUP_FILE} 里，用过即失效；重新启动年报通会换一个新的。`}
        isNarrow
      >
        <Sheet>
          <SheetBody>
            <SetupForm passwordHint={passwordHint} />
          </SheetBody>
        </Sheet>
      </Page>
    </>
  );
}
