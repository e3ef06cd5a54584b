import { strFromU8, unzipSync } from 'fflate';
import { buildDocument } from '@/lib/document/build-document';
import type { ReportDocument } from '@/lib/document/blocks';
import { renderDocx } from '@/lib/render/docx/render-docx';
import { renderHtml } from '@/lib/render/html/render-html';
import { renderText } from '@/lib/render/text/render-text';
import { parseReportText } from '@/lib/report/parse-report';
import { formats } from '@/templates/index';

/** A renderer with golden cases: `<folder>/<case>/report.json` in, `<folder>/<case>/<file>` out. */
export interface GoldenRenderer {
  readonly folder: string;
  readonly file: string;
  readonly render: (document: ReportDocument) => Promise<string>;
}

export const goldenRenderers: readonly GoldenRenderer[] = [
  {
    folder: 'lib/render/docx/goldens',
    file: 'document.xml',
    render: async (document) => {
      const xml = unzipSync(await renderDocx(document))['word/document.xml'];
      if (!xml) throw new Error('docx: no document part');
      return `${strFromU8(xml).replace(/></g, '>\n<')}\n`;
    },
  },
  {
    folder: 'lib/render/html/goldens',
    file: 'report.html',
    render: (document) => Promise.resolve(renderHtml(document)),
  },
  {
    folder: 'lib/render/text/goldens',
    file: 'report.txt',
    render: (document) => Promise.resolve(renderText(document)),
  },
];

/** The document of a golden case, as a draft: the cases are half filled on purpose. */
export function goldenDocument(reportText: string): ReportDocument {
  const parsed = parseReportText(formats, reportText);
  if (!parsed.ok) throw new Error(parsed.why);
  return buildDocument(parsed.template, parsed.report, { draft: true });
}
