'use client';

import { useState } from 'react';
import type { ExportFormat } from '@/components/api/reports';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useWork } from '@/components/ui/use-work';
import { WorkLine } from '@/components/ui/work-line';
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
  const work = useWork();
  const [problem, setProblem] = useState<string | null>(null);
  const choice = choices.find(({ to }) => to === chosen);

  async function download(signal: AbortSignal) {
    await onSaveFirst();
    const made = await fetchFile(reportId, chosen, signal);
    if (signal.aborted) return;
    setProblem(made.ok ? null : made.message);
    if (made.ok) keepFile(made.data);
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
        <Button onClick={() => void work.run(download)} aria-disabled={work.stage !== 'idle'}>
          {`下载${spaced(choice?.name ?? '')}${isDraft && chosen !== 'json' ? '草稿' : ''}`.trim()}
        </Button>
        {chosen === 'html' && (
          <CopyWebPage reportId={reportId} onSaveFirst={onSaveFirst} onProblem={setProblem} />
        )}
        <WorkLine work={work} words="正在生成文件" />
      </div>
      {problem !== null && (
        <Notice severity="error" className={styles.problem}>
          {problem}
        </Notice>
      )}
    </div>
  );
}

/** Latin names stand off from the Chinese around them. */
function spaced(name: string): string {
  return /^[A-Z]/.test(name) ? ` ${name} ` : name;
}
