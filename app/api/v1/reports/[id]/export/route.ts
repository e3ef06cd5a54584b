import { answer, file, problem } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { dateOf } from '@/components/reports/moment';
import { outputs, type Output } from '@/lib/publish/outputs';
import { publish, type Published } from '@/lib/publish/publish';
import { publishBalanceSheet, sheetOutputs } from '@/lib/publish/publish-balance-sheet';
import { isDraft } from '@/lib/report/report-state';
import { lastRecord } from '@/lib/store/audit-head';
import { checkStored } from '@/lib/store/check-stored';
import { loadReport, type LoadedReport } from '@/lib/store/load-report';
import { loadVersion } from '@/lib/store/load-version';
import { isRefusal, notFound } from '@/lib/store/refusal';
import type { Scope } from '@/lib/store/scope';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

type Make = (loaded: LoadedReport, draft: boolean, scope: Scope) => Promise<Published>;

/**
 * 导出 `to=docx|pdf|html|xlsx|json|txt`, or the 核对单 with `kind=balance` and `to=docx|pdf`; 草稿 until 定稿, or as
 * `draft=1` asks; an earlier version with `rev=12`. A PDF opens in the browser.
 */
export const GET = handle<{ id: string }>(async ({ request, scope, params }) => {
  const query = new URL(request.url).searchParams;
  const to = outputs.find((output) => output === query.get('to'));
  const make = to && makerOf(query.get('kind'), to);
  if (!make) return problem(400, 'badQuery', '没有这种文件格式。');
  const loaded = await loadReport(scope, params.id);
  if (!loaded) return answer(notFound);
  const rev = query.get('rev');
  const version =
    rev === null ? undefined : await loadVersion(scope, params.id, /^\d{1,9}$/.test(rev) ? Number(rev) : 0);
  if (version && isRefusal(version)) return answer(version);
  // An earlier version says 草稿, unless it is what stands now.
  const isOld = version !== undefined && version.rev !== loaded.rev;
  const draft = isOld || isDraft(loaded.state) || query.get('draft') === '1';
  const { bytes, fileName, mediaType } = await make(
    version ? { ...loaded, ...version } : loaded,
    draft,
    scope,
  );
  return file(Buffer.from(bytes), { type: mediaType, name: fileName, isInline: to === 'pdf' });
});

function makerOf(kind: string | null, to: Output): Make | undefined {
  if (kind === null)
    return ({ template, report, profile }, draft) => publish(template, report, to, { draft, profile });
  const sheetTo = sheetOutputs.find((output) => output === to);
  if (kind !== 'balance' || !sheetTo) return undefined;
  return async (loaded, draft, { store, now }) => {
    const last = await lastRecord(store.db, loaded.agencyId);
    const mark = last && { ...last, date: dateOf(new Date(last.at)) };
    return publishBalanceSheet(checkStored(loaded), sheetTo, { draft, date: dateOf(now()), mark });
  };
}
