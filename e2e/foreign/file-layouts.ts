import { makeDocx, type DocxStyle } from './docx/make-docx';
import type { ForeignReport } from './foreign-report';
import { encodeGbk } from './gbk';
import { printPortalPage, type PortalStyle } from './html/print-portal-page';
import { createRng } from './rng';
import { makeXlsx } from './xlsx/make-xlsx';

/** One kind of file in which a report arrives. Blanks are visible in all of them; PDF is made by `printPdfs`. */
export interface FileLayout {
  readonly name: string;
  readonly fileName: string;
  /** Whether the file holds the prose as well as the tables. */
  readonly hasProse: boolean;
  readonly make: (report: ForeignReport, seed: number) => Promise<Uint8Array>;
}

const utf8 = new TextEncoder();

function portal(name: string, style: PortalStyle): FileLayout {
  const encode = (text: string) => (style.charset === 'utf-8' ? utf8.encode(text) : encodeGbk(text));
  return {
    name,
    fileName: 'report.html',
    hasProse: true,
    make: (report, seed) => Promise.resolve(encode(printPortalPage(report, style, createRng(seed)))),
  };
}

function word(name: string, style: DocxStyle): FileLayout {
  return {
    name,
    fileName: 'report.docx',
    hasProse: true,
    make: (report, seed) => Promise.resolve(makeDocx(report, style, createRng(seed))),
  };
}

function workbook(name: string, hasOneSheet: boolean): FileLayout {
  return {
    name,
    fileName: 'report.xlsx',
    hasProse: false,
    make: (report, seed) => Promise.resolve(makeXlsx(report, hasOneSheet, createRng(seed))),
  };
}

export const fileLayouts: readonly FileLayout[] = [
  word('docxThreeTables', { hasOneTable: false, isWorn: false }),
  word('docxWorn', { hasOneTable: false, isWorn: true }),
  word('docxOneTable', { hasOneTable: true, isWorn: false }),
  portal('htmlPortal', { charset: 'utf-8', nestsTables: false }),
  portal('htmlNested', { charset: 'utf-8', nestsTables: true }),
  portal('htmlGbk', { charset: 'gb2312', nestsTables: false }),
  workbook('xlsxOneSheet', true),
  workbook('xlsxSheets', false),
];
