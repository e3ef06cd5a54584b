'use client';

import { useState } from 'react';
import type { ExportFormat } from '@/components/api/reports';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { CopyWebPage } from './copy-web-page';
import styles from './export-choices.module.css';
import { fetchFile } from './fetch-file';
import { keepFile } from './keep-file';

const choices: readonly { to: ExportFormat; name: string; use: string }[] = [
  { to: 'docx', name: 'DOCX', use: '盖章、报送用，WPS 与 Word 可以打开修改' },
  { to: 'pdf', name: 'PDF', use: '与 DOCX 同版，字体已嵌入' },
  { to: 'html', name: '网页', use: '门户网站发布用，可以直接粘贴到编辑器' },
  { to: 'xlsx', name: 'XLSX', use: '各表的数字，供统计和汇总' },
  { to: 'json', name: '报告文件', use: '备份，或在另一台电脑上继续填写' },
  { to: 'txt', name: '纯文本', use: '正文和表格的文字' },
];

/** 导出: which file, what it is for, one button. */
export function ExportChoices({
  reportId,
  isDraft,
  onSaveFirst,
}: {
  reportId: string;
  isDraft: boolean;
  onSaveFirst: () => Promise<void>;
}) {
  const [chosen, setChosen] = useState<ExportFormat>('docx');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const choice = choices.find(({ to }) => to === chosen);

  async function download() {
    if (isBusy) return;
    setBusy(true);
    await onSaveFirst();
    const made = await fetchFile(reportId, chosen);
    setProblem(made.ok ? null : made.message);
    if (made.ok) keepFile(made.data);
    setBusy(false);
  }

  return (
    <div>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>选择文件</legend>
        {choices.map(({ to, name, use }) => (
          <label key={to} className={to === chosen ? styles.chosen : styles.choice}>
            <input
              type="radio"
              name="export"
              value={to}
              checked={to === chosen}
              onChange={() => setChosen(to)}
            />
            <span>
              <b>{name}</b>
              <small>{use}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div className={styles.act}>
        <Button onClick={() => void download()} aria-disabled={isBusy}>
          {`下载${choice?.name ?? ''}${isDraft && chosen !== 'json' ? '草稿' : ''}`}
        </Button>
        {chosen === 'html' && (
          <CopyWebPage reportId={reportId} onSaveFirst={onSaveFirst} onProblem={setProblem} />
        )}
      </div>
      {problem !== null && (
        <Notice severity="error" className={styles.problem}>
          {problem}
        </Notice>
      )}
    </div>
  );
}
