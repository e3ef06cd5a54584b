import { answer, file, problem } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { outputs } from '@/lib/publish/outputs';
import { publish } from '@/lib/publish/publish';
import { loadReport } from '@/lib/store/load-report';
import { notFound } from '@/lib/store/refusal';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 导出 `to=docx|pdf|html|xlsx|json|txt`; 草稿 until 定稿, or as `draft=1` asks. A PDF opens in the browser. */
export const GET = handle<{ id: string }>(async ({ request, scope, params }) => {
  const query = new URL(request.url).searchParams;
  const to = outputs.find((output) => output === query.get('to'));
  if (!to) return problem(400, 'badQuery', '没有这种文件格式。');
  const loaded = await loadReport(scope, params.id);
  if (!loaded) return answer(notFound);
  const { template, report, state, profile } = loaded;
  const draft = state === 'drafting' || query.get('draft') === '1';
  const { bytes, fileName, mediaType } = await publish(template, report, to, { draft, profile });
  return file(Buffer.from(bytes), { type: mediaType, name: fileName, isInline: to === 'pdf' });
});
