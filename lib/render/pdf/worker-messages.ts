import type { ReportDocument } from '@/lib/document/blocks';

export interface PdfRequest {
  readonly report: ReportDocument;
}

/** `heap` is what the worker holds after the file, in bytes. */
export type PdfResponse =
  | { readonly kind: 'made'; readonly pdf: Uint8Array; readonly heap: number }
  | { readonly kind: 'failed'; readonly message: string; readonly forClerk: boolean; readonly heap: number };
