import type { Block, ReportDocument } from '@/lib/document/blocks';
import type { Flow, Strip } from './flow';
import type { FontMetrics } from './font-metrics';
import { PAPER, rounded } from './geometry';
import type { Page } from './page';
import { draftMark, pageNumber } from './page-furniture';
import { paginate } from './paginate';
import { tableFlow } from './table-flow';
import { headingStrips, paragraphStrips, signatureStrips, titleStrips } from './text-strips';

/** Lines of text that stay with the 落款, so that it never stands on a page of its own. */
const LINES_WITH_SIGNATURE = 2;

/** 排版: a report as pages of placed text and rules. Equal documents give equal pages. */
export function layOut(report: ReportDocument, fonts: FontMetrics): Page[] {
  const { tableFontSize, pageNumbers } = report.profile;
  const sheets = paginate(flowOf(report.blocks, tableFontSize, fonts));
  return sheets.map((sheet, i) => ({
    number: i + 1,
    width: rounded(PAPER.width),
    height: rounded(PAPER.height),
    ...sheet,
    texts: [...sheet.texts, ...pageNumber(i + 1, pageNumbers, fonts)],
    ...(report.draft ? { watermark: draftMark(fonts) } : {}),
  }));
}

function flowOf(blocks: readonly Block[], tableFontSize: number, fonts: FontMetrics): Flow[] {
  return blocks.flatMap((block, i) => {
    const strips = blockFlow(block, tableFontSize, fonts);
    return blocks[i + 1]?.kind === 'signature' ? keepLast(strips) : strips;
  });
}

function blockFlow(block: Block, tableFontSize: number, fonts: FontMetrics): Flow[] {
  switch (block.kind) {
    case 'title':
      return titleStrips(block, fonts);
    case 'heading':
      return headingStrips(block, fonts);
    case 'paragraph':
      return paragraphStrips(block, fonts);
    case 'table':
      return [tableFlow(block, tableFontSize, fonts)];
    case 'signature':
      return signatureStrips(block, fonts);
  }
}

function keepLast(flow: readonly Flow[]): Flow[] {
  return flow.map((item, i) =>
    item.kind === 'strip' && i >= flow.length - LINES_WITH_SIGNATURE ? kept(item) : item,
  );
}

function kept(strip: Strip): Strip {
  return { ...strip, keep: true };
}
