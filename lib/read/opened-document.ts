import type { VisibleDocument } from './visible-document';

/** What a reader found in a file, or why it could not be read. */
export type OpenedDocument =
  | {
      readonly ok: true;
      readonly document: VisibleDocument;
      /** The report file that a document of our own carries. */
      readonly data?: string;
    }
  | { readonly ok: false; readonly why: string };

export function refused(why: string): OpenedDocument {
  return { ok: false, why };
}

/** Chinese names of what cannot be a report, and what to do. */
export const reasons = {
  empty: '文件是空的，没有内容。',
  tooLarge: '文件超过 10 MB，核对是不是年度报告。',
  complex: '文件的结构过于复杂，不像年度报告，没有读取。',
  encrypted: '文件设有密码，不能读取。取消密码另存后再读取。',
  macros: '文件含有宏（.docm），没有读取。另存为 .docx 后再读取。',
  oldWorkbook: '这是旧格式的电子表格（.xls），另存为 .xlsx 后再读取。',
  picture: '这是图片，里面的文字不能读取。需要 Word、PDF 或网页形式的报告。',
  archive: '这是压缩包或其他程序的文件。解压后，读取里面的报告。',
  unknown:
    '没有认出这是什么文件。能读取的有 .docx、.doc、.pdf、.html、.xlsx、.txt、.md 和报告文件（.json）。',
} as const;
