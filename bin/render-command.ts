import { writeFile } from 'node:fs/promises';
import { ExportError } from '@/lib/publish/export-error';
import type { Output } from '@/lib/publish/outputs';
import { publish } from '@/lib/publish/publish';
import { PdfError } from '@/lib/render/pdf/pdf-error';
import { fileProblem } from './file-problem';
import { fontNotices } from './font-notices';
import { readInput } from './read-input';
import { readProfile } from './read-profile';

/** `render`: writes the document. 草稿 is added on request, or while the report is unfinished. */
export async function renderCommand({
  file,
  to,
  draft,
  profile: profileFile,
  output,
}: {
  readonly file: string;
  readonly to: Output;
  readonly draft: boolean;
  /** 版式文件 */
  readonly profile?: string;
  readonly output: string;
}): Promise<number> {
  const read = await readInput(file);
  if (!read.ok) {
    console.error(`${file}：${read.why}`);
    return 2;
  }
  const look = await readProfile(profileFile);
  if (!look.ok) {
    console.error(`${profileFile}：${look.why}`);
    return 2;
  }
  try {
    const profile = look.value;
    const { bytes } = await publish(read.template, read.report, to, draft ? { draft, profile } : { profile });
    await writeFile(output, bytes);
  } catch (error) {
    console.error(`${output}：${isForClerk(error) ? error.message : fileProblem(error, '写入')}`);
    return 2;
  }
  if (to === 'pdf') for (const notice of fontNotices(read.template, read.report)) console.error(notice);
  console.error(`已写入 ${output}。`);
  return 0;
}

function isForClerk(error: unknown): error is Error {
  return error instanceof PdfError || error instanceof ExportError;
}
