import { printCellPerLine } from './text/cell-per-line';
import { printCellsByTab } from './text/cells-by-tab';
import { printColumnByColumn } from './text/column-by-column';
import { printCommaFields } from './text/comma-fields';
import { printDashedColumns } from './text/dashed-columns';
import { printLeaderDots } from './text/leader-dots';
import { printMarkdownBars } from './text/markdown-bars';
import { printNamedFigures } from './text/named-figures';
import { printPdfLayout } from './text/pdf-layout';
import { printPdfToText } from './text/pdf-to-text';
import { printPortalCopy } from './text/portal-copy';
import { printQuotedMail } from './text/quoted-mail';
import { printRuledBars } from './text/ruled-bars';
import { printSplitSheet } from './text/split-sheet';
import { printViewerCopy } from './text/viewer-copy';
import { breakUps } from './break-ups';
import type { ForeignReport } from './foreign-report';
import type { Format } from './official-form';
import { randomForeign } from './random-report';
import { createRng, type Rng } from './rng';
import { suitBlanks, type BlankPolicy } from './suit-blanks';

/** One way in which text arrives. */
export interface TextLayout {
  readonly name: string;
  readonly blanks: BlankPolicy;
  readonly print: (report: ForeignReport, rng: Rng) => string;
}

export const textLayouts: readonly TextLayout[] = [
  { name: 'pdfToText', blanks: 'rowsOnly', print: printPdfToText },
  { name: 'pdfLayout', blanks: 'visible', print: printPdfLayout },
  { name: 'markdownBars', blanks: 'visible', print: printMarkdownBars },
  { name: 'cellsByTab', blanks: 'visible', print: printCellsByTab },
  { name: 'cellPerLine', blanks: 'rowsOnly', print: printCellPerLine },
  { name: 'viewerCopy', blanks: 'rowsOnly', print: printViewerCopy },
  { name: 'portalCopy', blanks: 'visible', print: printPortalCopy },
  { name: 'ruledBars', blanks: 'visible', print: printRuledBars },
  { name: 'commaFields', blanks: 'visible', print: printCommaFields },
  { name: 'namedFigures', blanks: 'visible', print: printNamedFigures },
  { name: 'columnByColumn', blanks: 'visible', print: printColumnByColumn },
  { name: 'splitSheet', blanks: 'visible', print: printSplitSheet },
  { name: 'dashedColumns', blanks: 'visible', print: printDashedColumns },
  { name: 'quotedMail', blanks: 'rowsOnly', print: printQuotedMail },
  { name: 'leaderDots', blanks: 'visible', print: printLeaderDots },
];

export interface ForeignText {
  /** The report that the text shows, its blanks suited to the layout. */
  readonly report: ForeignReport;
  readonly text: string;
}

/**
 * A random report in a layout, with at least three break-ups in it. One in four keeps blanks that the layout
 * cannot show; they are in `report.undecidable`.
 */
export function foreignText(layout: TextLayout, seed: number, format?: Format): ForeignText {
  const rng = createRng(seed + 1_000_003);
  const report = suitBlanks(
    randomForeign(seed, format),
    layout.blanks,
    rng.chance(0.25) ? 'declare' : 'fill',
  );
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const text = layout.print(report, rng);
    if (breakUps.filter(({ occursIn }) => occursIn(text, report)).length >= 3) return { report, text };
  }
  throw new Error(`${layout.name} prints report ${seed} without three break-ups.`);
}
