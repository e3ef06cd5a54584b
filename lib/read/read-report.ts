import type { Template } from '@/lib/template/types';
import { readDocx } from './read-docx';
import { readHtml } from './read-html';
import { readJson } from './read-json';
import type { ReadReport } from './read-result';
import { readXlsx } from './read-xlsx';

type Reader = (formats: readonly Template[], bytes: Uint8Array) => ReadReport;

const READERS: ReadonlyMap<string, Reader> = new Map([
  ['json', readJson],
  ['docx', readDocx],
  ['html', readHtml],
  ['htm', readHtml],
  ['xlsx', readXlsx],
]);

/** 读取: a report from the bytes of a file; its name tells what kind of file it is. */
export function readReport(formats: readonly Template[], fileName: string, bytes: Uint8Array): ReadReport {
  const extension = /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const read = READERS.get(extension);
  if (read) return read(formats, bytes);
  const found = extension === '' ? '这个文件没有扩展名' : `这是 .${extension} 文件`;
  return { ok: false, why: `目前只能读取 .json、.docx、.html、.xlsx 文件，${found}。` };
}
