import { createHash } from 'node:crypto';
import type { ExpressionBuilder } from 'kysely';
import { grants } from '@/lib/access/grants';
import { ownAgency } from './own-agency';
import { recordAudit } from './record-audit';
import { refuse, type Refusal } from './refusal';
import { newId, type Write } from './revise';
import { forbids, forbidsAlways, type Scope } from './scope';
import type { Tables } from './tables';

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

export const noFile = refuse('notFound', '原件不存在，或者已经清理。重新选择文件。');

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
        agency_id: ownAgency(scope).id,
        created_at: now.toISOString(),
      })
      .execute();
    await auditFile(db, scope, id);
  });
  return { id };
}

export async function loadFile(scope: Scope, id: string): Promise<StoredFile | Refusal> {
  const denied = forbidsAlways(scope, 'readReport');
  if (denied) return denied;
  const row = await scope.store.db
    .selectFrom('file')
    .select(['id', 'name', 'reading', 'report_id'])
    .where('id', '=', id)
    .where(visibleFiles(scope))
    .executeTakeFirst();
  return row ? { id: row.id, name: row.name, reading: row.reading, reportId: row.report_id } : noFile;
}

/** The original as it was handed in. */
export async function loadOriginal(
  scope: Scope,
  id: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | Refusal> {
  const denied = forbidsAlways(scope, 'readReport');
  if (denied) return denied;
  const row = await scope.store.db
    .selectFrom('file')
    .select(['name', 'bytes'])
    .where('id', '=', id)
    .where(visibleFiles(scope))
    .executeTakeFirst();
  return row ? { name: row.name, bytes: new Uint8Array(Buffer.from(row.bytes, 'base64')) } : noFile;
}

/** Before the first report there is no agency, and no chain, that a file could belong to. */
async function auditFile(db: Write, scope: Scope, id: string): Promise<void> {
  const { id: agencyId } = ownAgency(scope);
  const own = await db.selectFrom('agency').select('id').where('id', '=', agencyId).executeTakeFirst();
  if (own) await recordAudit(db, scope, { agencyId: own.id, action: 'fileKept', target: id });
}

/** The file belongs to a report from now on and is never cleared away. */
export async function fileBelongsTo(
  db: Write,
  scope: Scope,
  fileId: string,
  reportId: string,
): Promise<void> {
  await db
    .updateTable('file')
    .set({ report_id: reportId })
    .where('id', '=', fileId)
    .where(visibleFiles(scope))
    .execute();
}

/** Whether a file may become part of a report; none at all may. */
export async function mayUseFile(db: Write, scope: Scope, fileId: string | null): Promise<boolean> {
  if (fileId === null) return true;
  const found = db.selectFrom('file').select('id').where('id', '=', fileId).where(visibleFiles(scope));
  return (await found.executeTakeFirst()) !== undefined;
}

/** Originals are read in the agency that handed them in, and nowhere above it. */
function visibleFiles({ actor }: Scope) {
  return (row: ExpressionBuilder<Tables, 'file'>) => {
    if (actor.kind === 'local') return row.lit(true);
    if (actor.kind === 'nobody') return row.lit(false);
    const own = actor.memberships.filter(({ role }) => grants[role].readReport?.reach === 'own');
    if (own.length === 0) return row.lit(false);
    return row(
      'file.agency_id',
      'in',
      own.map(({ agencyId }) => agencyId),
    );
  };
}
