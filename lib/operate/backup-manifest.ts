import { z } from 'zod';

const count = z.number().int().nonnegative();

/** 备份清单, kept in the backup beside the database. */
export const manifestSchema = z.object({
  nianbao: z.literal('backup'),
  version: z.literal(1),
  at: z.string(),
  reason: z.enum(['daily', 'manual', 'upgrade']),
  appVersion: z.string(),
  schemaVersion: count,
  /** Revisions of all reports together. */
  rev: count,
  database: z.object({ bytes: count, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  rows: z.record(z.string(), count),
  /** 审计: the last record of each agency, so that a chain that was cut off shows. */
  auditHeads: z.array(z.object({ agencyId: z.string(), seq: count, hash: z.string() })),
});
export type BackupManifest = z.infer<typeof manifestSchema>;
export type BackupReason = BackupManifest['reason'];

export const MANIFEST = 'manifest.json';
