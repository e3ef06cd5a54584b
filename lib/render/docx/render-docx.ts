import type { IContext, Paragraph } from 'docx';
import type { ReportDocument } from '@/lib/document/blocks';
import { coreProperties } from './core-properties';
import { DATA_PART, dataItem } from './data-part';
import { MAIN_PART, packageShell } from './package-shell';
import type { PreparedTable } from './prepared-table';
import { renderBlocks } from './render-blocks';
import { writeXml } from './write-xml';
import { packPart, zipParts } from './zip-parts';

/**
 * 年度报告 as DOCX, laid out after GB/T 9704-2012. `data` is the report file that travels inside as a data part.
 * The same input gives the same bytes.
 */
export async function renderDocx(
  report: ReportDocument,
  { data }: { readonly data?: string } = {},
): Promise<Uint8Array> {
  const shell = await packageShell(report, data !== undefined);
  const context = shell.context();
  const body = renderBlocks(report.blocks, report.profile).map((block) => writeBlock(block, context));
  const own = new Map([
    [MAIN_PART, [shell.before, ...body, shell.after].join('')],
    ['docProps/core.xml', coreProperties(report)],
    ...(data === undefined ? [] : [[DATA_PART, dataItem(data)] as const]),
  ]);
  return zipParts(
    shell.parts.map((part) => {
      const text = own.get(part.path);
      return text === undefined ? part : packPart(part.path, text);
    }),
  );
}

function writeBlock(block: Paragraph | PreparedTable, context: IContext): string {
  if ('write' in block) return block.write(context);
  const prepared = block.prepForXml(context);
  if (!prepared) throw new Error('docx: a paragraph came to nothing');
  return writeXml(prepared);
}
