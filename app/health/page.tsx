import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AccountCorner } from '@/app/account-corner';
import { pageScope } from '@/app/api/scope';
import { HealthTable } from '@/components/health/health-table';
import { Page } from '@/components/ui/page';
import { Sheet } from '@/components/ui/sheet';
import { TopBar, TopBarLink } from '@/components/ui/top-bar';
import { installation } from '@/lib/access/resource';
import { backupFolder, dataFolder } from '@/lib/operate/data-files';
import { isEmbedded } from '@/lib/operate/is-embedded';
import { readHealth } from '@/lib/operate/health/health';
import { programVersion } from '@/lib/operate/program-version';
import { forbids } from '@/lib/store/scope';

export const metadata: Metadata = { title: '运行状况' };

const words = {
  ready: '一切正常。',
  attention: '能够使用，有需要处理的事项。',
  down: '现在不能保存。',
} as const;

export default async function HealthPage() {
  const scope = await pageScope();
  if (forbids(scope, 'readHealth', installation)) notFound();
  const { status, checks } = await readHealth(scope.store, scope.now());
  const places = isEmbedded()
    ? `数据在 ${dataFolder()}，备份在 ${backupFolder(dataFolder())}。`
    : '数据在单独的数据库服务器上，用它自己的工具备份。';
  return (
    <>
      <TopBar title="运行状况">
        <TopBarLink href="/settings">本机关</TopBarLink>
        <AccountCorner />
      </TopBar>
      <Page title="运行状况" note={`${words[status]}版本 ${programVersion}。${places}`}>
        <Sheet title="检查">
          <HealthTable checks={checks} />
        </Sheet>
      </Page>
    </>
  );
}
