import { answer } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { buildDocument } from '@/lib/document/build-document';
import { isDraft } from '@/lib/report/report-state';
import { loadReport } from '@/lib/store/load-report';
import { notFound } from '@/lib/store/refusal';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 预览: the pages as they will be printed, each an SVG, and the characters that no font has. */
export const GET = handle<{ id: string }>(async ({ scope, params }) => {
  const loaded = await loadReport(scope, params.id);
  if (!loaded) return answer(notFound);
  const { template, report, state, rev, profile } = loaded;
  const { renderPreview } = await import('@/lib/render/svg/render-preview');
  const document = buildDocument(template, report, { draft: isDraft(state), profile });
  return answer({ rev, ...(await renderPreview(document)) });
});
