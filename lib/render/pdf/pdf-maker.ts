import type { ReportDocument } from '@/lib/document/blocks';
import { makePdf } from './make-pdf';
import type { FontBook } from './open-fonts';

/**
 * Makes PDF files with the fonts of the office. One that breaks only while it is embedded is told of, and from then on
 * all files are made with ours.
 */
export function pdfMaker(ours: FontBook, office: FontBook | undefined, tell: (message: string) => void) {
  let fonts = office ?? ours;
  return async (report: ReportDocument): Promise<Uint8Array> => {
    try {
      return await makePdf(report, fonts);
    } catch (reason) {
      if (fonts === ours) throw reason;
      fonts = ours;
      tell('自备字体中有不能嵌入 PDF 的，改用程序自带的字体。检查 NIANBAO_FONTS 里的字体文件后重新启动。');
      return makePdf(report, ours);
    }
  };
}
