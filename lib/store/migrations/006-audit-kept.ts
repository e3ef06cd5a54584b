import type { Migration } from '../statements-for';

/** PostgreSQL keeps the audit by withheld rights: docs/postgresql.md. */
export const auditKept: Migration = {
  sqlite: [
    `create trigger audit_stays before update on audit begin select raise(abort, '审计记录不能修改'); end`,
    `create trigger audit_kept before delete on audit begin select raise(abort, '审计记录不能删除'); end`,
  ],
};
