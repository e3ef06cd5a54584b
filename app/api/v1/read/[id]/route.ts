import { answer, file } from '@/app/api/answer';
import { handle } from '@/app/api/handle';
import { loadOriginal } from '@/lib/store/files';
import { isRefusal } from '@/lib/store/refusal';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 原件, byte for byte. It is always a download: nothing of it may run here. */
export const GET = handle<{ id: string }>(async ({ scope, params }) => {
  const original = await loadOriginal(scope, params.id);
  if (isRefusal(original)) return answer(original);
  const { name, bytes } = original;
  return file(bytes, { type: 'application/octet-stream', name, isInline: false });
});
