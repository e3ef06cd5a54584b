import type { ReadReport } from '@/lib/read/read-result';

export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Success = Extract<ReadReport, { ok: true }>;

/** A report that was read, on its way between processes: a format travels by its id. */
export type SentReport =
  (Omit<Success, 'template'> & { readonly format: string }) | Extract<ReadReport, { ok: false }>;
