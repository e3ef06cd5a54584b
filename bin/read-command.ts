import { buildDocument } from '@/lib/document/build-document';
import type { ReportDocument } from '@/lib/document/blocks';
import { listed } from '@/lib/read/checked-report';
import { renderText } from '@/lib/render/text/render-text';
import { withComputedTotals } from '@/lib/report/complete-totals';
import { readInput } from './read-input';

/** `read`: prints the report file, or its tables as text. */
export async function readCommand({
  file,
  json,
}: {
  readonly file: string;
  readonly json: boolean;
}): Promise<number> {
  const read = await readInput(file);
  if (!read.ok) {
    console.error(`${file}：${read.why}`);
    return 2;
  }
  const { template, report, unread, differences } = read;
  if (json) {
    console.log(
      JSON.stringify({ ...withComputedTotals(template, report), unread, ...listed(differences) }, null, 2),
    );
  } else {
    for (const { why } of [...unread, ...differences]) console.error(`${file}：${why}`);
    process.stdout.write(renderText(tablesOnly(buildDocument(template, report, { draft: false }))));
  }
  return 0;
}

function tablesOnly(document: ReportDocument): ReportDocument {
  const parts = new Set(document.blocks.flatMap(({ kind, part }) => (kind === 'table' ? [part] : ['title'])));
  return { ...document, blocks: document.blocks.filter(({ part }) => parts.has(part)) };
}
