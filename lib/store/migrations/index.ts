import type { Migration } from '../statements-for';
import { reports } from './001-reports';
import { layout } from './002-layout';
import { files } from './003-files';
import { reasons } from './004-reasons';
import { accounts } from './005-accounts';
import { auditKept } from './006-audit-kept';
import { fileAgency } from './007-file-agency';
import { identity } from './008-identity';

/**
 * 数据库升级步骤: each takes the schema one version further and is never edited again. Plain SQL that SQLite and
 * PostgreSQL both read: text ids, JSON as text, no sequences; `forbidden-sql.ts` holds the rest.
 */
export const migrations: readonly Migration[] = [
  reports,
  layout,
  files,
  reasons,
  accounts,
  auditKept,
  fileAgency,
  identity,
];
