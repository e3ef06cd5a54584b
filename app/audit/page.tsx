import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AccountCorner } from '@/app/account-corner';
import { pageScope } from '@/app/api/scope';
import { auditFilter, AUDIT_PAGE } from '@/app/api/v1/audit/audit-filter';
import { auditProblems } from '@/components/audit/audit-days';
import { AuditTable } from '@/components/audit/audit-table';
import { Page } from '@/components/ui/page';
import { TopBar } from '@/components/ui/top-bar';
import { auditedActions, readAudit } from '@/lib/store/read-audit';
import { isRefusal } from '@/lib/store/refusal';

interface Props {
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export const metadata: Metadata = { title: '审计记录' };

/** 审计记录, for the 审计员: who did what to which report, account or agency. */
export default async function AuditPage({ searchParams }: Props) {
  const scope = await pageScope();
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(await searchParams)) {
    if (typeof value === 'string') query.set(name, value);
  }
  const problems = auditProblems(query);
  const isReadable = Object.keys(problems).length === 0;
  const found = await readAudit(scope, { ...auditFilter(query), limit: AUDIT_PAGE });
  if (isRefusal(found)) notFound();
  // All records instead of those of a day would be a wrong answer.
  const lines = isReadable ? found : [];
  return (
    <>
      <TopBar title="审计记录">
        <AccountCorner />
      </TopBar>
      <Page title="审计记录" note="只增不改，每条都连着前一条；管理员可以在服务器上用命令查验。">
        <AuditTable
          lines={lines}
          actions={await auditedActions(scope)}
          query={query.toString()}
          problems={problems}
          isFull={lines.length === AUDIT_PAGE}
        />
      </Page>
    </>
  );
}
