import { createHash } from 'node:crypto';
import { OWN_AGENCY } from './find-agency';
import { recordAudit } from './record-audit';
import { refuse, type Refusal } from './refusal';
import { newId, type Write } from './revise';
import { forbids, type Scope } from './scope';

/** 原件 with what was read from it. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  /** JSON of the reading. */
  readonly reading: string;
  /** The report it became a part of. */
  readonly reportId: string | null;
}

/** How long a file is kept that became part of no report. */
const IDLE_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

const noFile = refuse('notFound', '原件不存在，或者已经清理。重新选择文件。');

/** Keeps an original. Those that nobody made anything of go after a month. */
export async function keepFile(
  scope: Scope,
  file: { readonly name: string; readonly bytes: Uint8Array; readonly reading: string },
): Promise<{ readonly id: string } | Refusal> {
  const denied = forbids(scope, 'createReport');
  if (denied) return denied;
  const id = newId();
  const now = scope.now();
  const idleSince = new Date(now.getTime() - IDLE_DAYS * DAY).toISOString();
  await scope.store.db.transaction().execute(async (db) => {
    await db.deleteFrom('file').where('report_id', 'is', null).where('created_at', '<', idleSince).execute();
    await db
      .insertInto('file')
      .values({
        id,
        name: file.name,
        hash: createHash('sha256').update(file.bytes).digest('hex'),
        bytes: Buffer.from(file.bytes).toString('base64'),
        reading: file.reading,
        report_id: null,
        created_at: now.toISOString(),
      })
      .execute();
    await auditFile(db, scope, id);
  });
  return { id };
}

export async function loadFile(scope: Scope, id: string): Promise<StoredFile | Refusal> {
  const denied = forbids(scope, 'readReport');
  if (denied) return denied;
  const row = await scope.store.db
    .selectFrom('file')
    .select(['id', 'name', 'reading', 'report_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? { id: row.id, name: row.name, reading: row.reading, reportId: row.report_id } : noFile;
}

/** The original as it was handed in. */
export async function loadOriginal(
  scope: Scope,
  id: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | Refusal> {
  const denied = forbids(scope, 'readReport');
  if (denied) return denied;
  const row = await scope.store.db
    .selectFrom('file')
    .select(['name', 'bytes'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? { name: row.name, bytes: new Uint8Array(Buffer.from(row.bytes, 'base64')) } : noFile;
}

/** Before the first report there is no agency, and no chain, that a file could belong to. */
async function auditFile(db: Write, scope: Scope, id: string): Promise<void> {
  const own = await db.selectFrom('agency').select('id').where('id', '=', OWN_AGENCY).executeTakeFirst();
  if (own) await recordAudit(db, scope, { agencyId: own.id, action: 'fileKept', target: id });
}

/** The file belongs to a report from now on and is never cleared away. */
export async function fileBelongsTo(db: Write, fileId: string, reportId: string): Promise<void> {
  await db.updateTable('file').set({ report_id: reportId }).where('id', '=', fileId).execute();
}
