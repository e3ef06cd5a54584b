'use client';

import { useState } from 'react';
import { exportAddress } from '@/components/api/reports';
import { Button, buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
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
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const pdf = `${exportAddress(reportId, 'pdf')}&kind=balance`;

  async function download() {
    if (isBusy) return;
    setBusy(true);
    await onSaveFirst();
    const made = await fetchFileAt(`${exportAddress(reportId, 'docx')}&kind=balance`, 'docx');
    setProblem(made.ok ? null : made.message);
    if (made.ok) keepFile(made.data);
    setBusy(false);
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
        <Button size="sm" onClick={() => void download()} aria-disabled={isBusy}>
          下载核对单 DOCX
        </Button>
      </div>
      {problem !== null && (
        <Notice severity="error" className={styles.problem}>
          {problem}
        </Notice>
      )}
    </>
  );
}
