import Libsql, { type Database } from 'libsql';
import { Kysely } from 'kysely';
import { versionOf } from '@/lib/store/migrate';
import { migrations } from '@/lib/store/migrations';
import { sqliteDialect } from '@/lib/store/sqlite-dialect';
import type { Tables } from '@/lib/store/tables';
import { auditHeads, verifyAudit } from '@/lib/store/verify-audit';
import type { BackupManifest } from './backup-manifest';
import { isDamage } from './database-code';
import type { Trouble } from './data-trouble';
import { damaged, newer } from './troubles';

/** The version that brought 审计. */
const AUDIT_SINCE = 5;

export type Contents = Pick<BackupManifest, 'schemaVersion' | 'rev' | 'rows' | 'auditHeads'>;

/** 检查数据库: its pages, its schema and its audit; what it holds, or what is wrong. */
export async function inspectDatabase(path: string): Promise<Contents | Trouble> {
  try {
    return await inspect(new Libsql(path, { timeout: 5000 }));
  } catch (problem) {
    if (isDamage(problem)) return damaged('文件读不出来。');
    throw problem;
  }
}

async function inspect(database: Database): Promise<Contents | Trouble> {
  // Kysely closes the database.
  const db = new Kysely<Tables>({ dialect: sqliteDialect(database) });
  try {
    const trouble = pageTrouble(database, 'integrity_check');
    if (trouble) return trouble;
    const schemaVersion = versionOf(database);
    if (schemaVersion > migrations.length) return newer(schemaVersion, migrations.length);
    const hasAudit = schemaVersion >= AUDIT_SINCE;
    const problem = hasAudit ? await verifyAudit(db) : undefined;
    if (problem) return damaged(problem.message);
    const heads = hasAudit ? await auditHeads(db) : [];
    return {
      schemaVersion,
      rows: rowCounts(database),
      rev: Number(value(database, 'select coalesce(sum(rev), 0) as found from report')),
      auditHeads: heads.map(({ agencyId, seq, hash }) => ({ agencyId, seq, hash })),
    };
  } finally {
    await db.destroy();
    if (database.open) database.close();
  }
}

/** What SQLite finds wrong with its pages; the quick check leaves out whether indexes hold every row. */
export function pageTrouble(
  database: Database,
  check: 'integrity_check' | 'quick_check',
): Trouble | undefined {
  const found = value(database, `select ${check} as found from pragma_${check}(1)`);
  return found === 'ok' ? undefined : damaged('数据页前后矛盾。');
}

function rowCounts(database: Database): Record<string, number> {
  const rows: unknown[] = database
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name")
    .all();
  const names = rows.map((row) => String(column(row, 'name')));
  return Object.fromEntries(
    names.map((name) => [name, Number(value(database, `select count(*) as found from "${name}"`))]),
  );
}

/** The column `found` of the one row that a query gives. */
function value(database: Database, query: string): unknown {
  return column(database.prepare(query).get(), 'found');
}

function column(row: unknown, name: string): unknown {
  return typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;
}
