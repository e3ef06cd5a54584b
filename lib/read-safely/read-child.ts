import { readReport } from '@/lib/read/read-report';
import type { ReadReport } from '@/lib/read/read-result';
import { warmReaders } from '@/lib/read/warm-readers';
import { formats } from '@/templates/index';
import { BROKEN } from './limits';
import type { ReadRequest, SentReport } from './messages';
import type { Sent } from './working-process';

/** 读取进程: one file after the other, away from the server and its data. */
process.on('message', ({ name, bytes }: ReadRequest) => {
  readReport(formats, name, bytes).then(
    (read) => answer({ kind: 'done', answer: sent(read) }),
    () => answer({ kind: 'done', answer: { ok: false, why: BROKEN } }),
  );
});
process.on('disconnect', () => process.exit());
await warmReaders();
answer({ kind: 'ready' });

function answer(response: Sent<SentReport>): void {
  process.send?.(response);
}

function sent(read: ReadReport): SentReport {
  if (!read.ok) return read;
  const { template, ...rest } = read;
  return { ...rest, format: template.id };
}
