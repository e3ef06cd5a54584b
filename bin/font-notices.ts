import { buildDocument } from '@/lib/document/build-document';
import { fontMetrics, officeFonts } from '@/lib/fonts/program-fonts';
import { missingCharacters } from '@/lib/layout/missing-characters';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';

/** 字体提示 of a PDF: fonts of the office that cannot be used, and characters that are printed as 〓. */
export function fontNotices(template: Template, report: Report): string[] {
  const missing = missingCharacters(buildDocument(template, report, { draft: false }), fontMetrics());
  const characters = missing.map(({ character }) => character).join('、');
  return [
    ...officeFonts().problems,
    ...(missing.length > 0 ? [`字库里没有${characters}，在 PDF 中印作〓。`] : []),
  ];
}
