'use client';

import { useState } from 'react';
import { exportAddress } from '@/components/api/reports';
import { Button, buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useWork } from '@/components/ui/use-work';
import { WorkLine } from '@/components/ui/work-line';
import { printFile } from '@/components/preview/print-file';
import { fetchFileAt } from './fetch-file';
import { keepFile } from './keep-file';
import styles from './balance-sheet-files.module.css';

/** 核对单 as a page: to print, to look at and to keep, made from what is saved. */
export function BalanceSheetFiles({
  reportId,
  onSaveFirst,
}: {
  reportId: string;
  onSaveFirst: () => Promise<void>;
}) {
  const work = useWork();
  const [problem, setProblem] = useState<string | null>(null);
  const pdf = `${exportAddress(reportId, 'pdf')}&kind=balance`;

  async function download(signal: AbortSignal) {
    await onSaveFirst();
    const made = await fetchFileAt(`${exportAddress(reportId, 'docx')}&kind=balance`, 'docx', signal);
    if (signal.aborted) return;
    setProblem(made.ok ? null : made.message);
    if (made.ok) keepFile(made.data);
  }

  return (
    <>
      <div className={styles.acts}>
        <p>各项数字、问题、说明和附注印成一份，供填报人、审核人签名。</p>
        <Button size="sm" onClick={() => void onSaveFirst().then(() => printFile(pdf))}>
          打印核对单
        </Button>
        <a className={buttonClass({ size: 'sm' })} href={pdf} target="_blank" rel="noreferrer">
          打开核对单 PDF
        </a>
        <Button size="sm" onClick={() => void work.run(download)} aria-disabled={work.stage !== 'idle'}>
          下载核对单 DOCX
        </Button>
        <WorkLine work={work} words="正在生成核对单" />
      </div>
      {problem !== null && (
        <Notice severity="error" className={styles.problem}>
          {problem}
        </Notice>
      )}
    </>
  );
}
