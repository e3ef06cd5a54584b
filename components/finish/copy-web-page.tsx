'use client';

import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toaster';
import { useWork } from '@/components/ui/use-work';
import { WorkLine } from '@/components/ui/work-line';
import { copyRichText } from './copy-rich-text';
import { fetchFile } from './fetch-file';

const NOT_ALLOWED = '浏览器不允许复制。下载网页，打开后全选复制。';

/** 复制到剪贴板: the web page as rich text, to be pasted into the editor of a portal. */
export function CopyWebPage({
  reportId,
  onSaveFirst,
  onProblem,
}: {
  reportId: string;
  onSaveFirst: () => Promise<void>;
  /** A problem to show at the place, or none any more. */
  onProblem: (message: string | null) => void;
}) {
  const work = useWork();
  const showToast = useToast();

  async function copy(signal: AbortSignal) {
    await onSaveFirst();
    const [page, text] = await Promise.all([
      fetchFile(reportId, 'html', signal),
      fetchFile(reportId, 'txt', signal),
    ]);
    if (signal.aborted) return;
    if (!page.ok) onProblem(page.message);
    else if (!text.ok) onProblem(text.message);
    else {
      const html = bodyOf(await page.data.blob.text());
      const isCopied = await copyRichText({ html, text: await text.data.blob.text() });
      onProblem(isCopied ? null : NOT_ALLOWED);
      if (isCopied) showToast({ text: '已复制网页内容，可以粘贴到门户网站的编辑器' });
    }
  }

  return (
    <>
      <Button onClick={() => void work.run(copy)} aria-disabled={work.stage !== 'idle'}>
        复制到剪贴板
      </Button>
      <WorkLine work={work} words="正在准备网页" />
    </>
  );
}

/** What stands inside the page, as its renderer wrote it. */
function bodyOf(page: string): string {
  return /<main[^>]*>(.*)<\/main>/s.exec(page)?.[1] ?? page;
}
