import { buildBalanceDocument } from '@/lib/document/balance-document';
import type { RecordMark } from '@/lib/document/balance-sheet';
import { fileName } from '@/lib/document/file-name';
import { openDocx } from '@/lib/read/docx-package';
import { docxTables } from '@/lib/read/docx-tables';
import type { ReportDocument } from '@/lib/document/blocks';
import type { CheckedReport } from '@/lib/rules/check-explained';
import { collectBalanceSheet } from './collect-balance-sheet';
import { ExportError } from './export-error';
import { mediaTypes, type Output } from './outputs';
import type { Published } from './publish';
import { verifyCells } from './verify-cells';

/** Files that a 核对单 is given out as. */
export const sheetOutputs = ['docx', 'pdf'] as const satisfies readonly Output[];
export type SheetOutput = (typeof sheetOutputs)[number];

interface PublishSheetOptions {
  /** ISO date of the day on which the sheet is made. */
  readonly date: string;
  readonly draft: boolean;
  /** Last record of the agency, where records are kept. */
  readonly mark?: RecordMark | undefined;
}

/** 输出核对单: made, opened again and compared like the report itself; an `ExportError` where it says something else. */
export async function publishBalanceSheet(
  checked: CheckedReport,
  to: SheetOutput,
  { draft, date, mark }: PublishSheetOptions,
): Promise<Published> {
  const document = buildBalanceDocument(collectBalanceSheet(checked, date, mark), { draft });
  return {
    bytes: await MAKERS[to](document),
    fileName: fileName(checked.template, checked.report, to).replace(
      /\.[a-z]+$/,
      (extension) => `核对单${extension}`,
    ),
    mediaType: mediaTypes[to],
  };
}

const MAKERS: Readonly<Record<SheetOutput, (document: ReportDocument) => Promise<Uint8Array>>> = {
  docx: makeDocx,
  pdf: makePdf,
};

async function makeDocx(document: ReportDocument): Promise<Uint8Array> {
  const { renderDocx } = await import('@/lib/render/docx/render-docx');
  const bytes = await renderDocx(document);
  const opened = openDocx(bytes);
  if (!opened.ok) throw new ExportError(opened.why);
  verifyCells(document, docxTables(opened.docx));
  return bytes;
}

async function makePdf(document: ReportDocument): Promise<Uint8Array> {
  const { renderPdf } = await import('@/lib/render/pdf/render-pdf');
  const { verifyPdf } = await import('./verify-pdf');
  const bytes = await renderPdf(document);
  await verifyPdf(document, bytes);
  return bytes;
}
