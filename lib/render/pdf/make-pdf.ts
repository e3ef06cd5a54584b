import { Canvas, Document, Page as PdfPage, View, renderToBuffer } from '@react-pdf/renderer';
import { createElement } from 'react';
import type { ReportDocument } from '@/lib/document/blocks';
import { layOut } from '@/lib/layout/lay-out';
import type { Mark, Page } from '@/lib/layout/page';
import type { FontBook } from './open-fonts';
import { paintPage, type Painter } from './paint-page';

/** A canvas paints beyond its own box; one as large as the page would be taken to overflow it. */
const CANVAS = { position: 'absolute', left: 0, top: 0, width: 1, height: 1 } as const;

/** One page of the PDF is one canvas with what was laid out; nothing flows. */
export async function makePdf(report: ReportDocument, fonts: FontBook): Promise<Uint8Array> {
  const pages = layOut(report, fonts.metrics).map((page) => pdfPage(page, fonts));
  const file = createElement(
    Document,
    {
      title: report.title,
      author: report.agency,
      creator: '年报通',
      producer: '年报通',
      language: 'zh-CN',
      // Without tags nothing above level b may be claimed.
      conformance: 'PDF/A-2b',
    },
    pages,
  );
  return renderToBuffer(file);
}

function pdfPage(page: Page, fonts: FontBook) {
  const paint = (painter: Painter) => {
    paintPage(painter, page, fonts);
    return null;
  };
  return createElement(
    PdfPage,
    { key: page.number, size: [page.width, page.height] },
    createElement(Canvas, { key: 'canvas', style: CANVAS, paint }),
    page.marks.map((mark) => createElement(View, bookmark(mark, page))),
  );
}

/** 书签: pdfkit counts `left` from the right edge. */
function bookmark({ title, y }: Mark, page: Page) {
  return {
    key: title,
    style: { position: 'absolute', left: 0, top: y, width: 0, height: 0 },
    bookmark: { title, left: page.width, top: y },
  } as const;
}
