import type { ReportDocument } from '@/lib/document/blocks';
import { fontMetrics } from '@/lib/fonts/program-fonts';
import { layOut } from '@/lib/layout/lay-out';
import { missingCharacters, type MissingCharacter } from '@/lib/layout/missing-characters';
import { renderSvg } from './render-svg';

export interface Preview {
  readonly pages: readonly string[];
  /** 缺字, printed as 〓. */
  readonly missing: readonly MissingCharacter[];
}

/** 预览: the pages of a report as SVG, placed as the PDF places them. */
export function renderPreview(report: ReportDocument): Promise<Preview> {
  const fonts = fontMetrics();
  return Promise.resolve({
    pages: layOut(report, fonts).map(renderSvg),
    missing: missingCharacters(report, fonts),
  });
}
