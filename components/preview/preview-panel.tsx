'use client';

import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { loadPreview, type PreviewPages } from '@/components/api/report-state';
import { exportAddress } from '@/components/api/reports';
import { Button, buttonClass } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Notice } from '@/components/ui/notice';
import { useReport } from '../form/report-context';
import { printFile } from './print-file';
import styles from './preview-panel.module.css';

/** Steps of 放大 beyond the width of the panel. */
const LARGEST = 3;
/** Missing characters that are named one by one. */
const MOST_NAMED = 10;

/**
 * 预览: the pages as they will be printed, following what was saved. `version` changes with each save; the pages keep
 * their place while new ones come.
 */
export function PreviewPanel({
  reportId,
  version,
  onSaveFirst,
}: {
  reportId: string;
  version: number;
  /** Sends what was typed last before the pages are made. */
  onSaveFirst: () => Promise<void>;
}) {
  const { goTo } = useReport();
  const [preview, setPreview] = useState<PreviewPages | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [zoom, setZoom] = useState(0);
  const pdf = exportAddress(reportId, 'pdf');
  const saveFirst = useRef(onSaveFirst);
  useEffect(() => {
    saveFirst.current = onSaveFirst;
  }, [onSaveFirst]);

  useEffect(() => {
    const run: { isStale: boolean } = { isStale: false };
    void (async () => {
      await saveFirst.current();
      const answer = await loadPreview(reportId);
      if (run.isStale) return;
      if (answer.ok) setPreview(answer.data);
      setProblem(answer.ok ? null : answer.message);
    })();
    return () => {
      run.isStale = true;
    };
  }, [reportId, version]);

  function follow(event: MouseEvent) {
    const target = event.target instanceof Element ? event.target : null;
    const cell = target?.closest('[data-cell]')?.getAttribute('data-cell');
    const part = target?.closest('[data-part]')?.getAttribute('data-part');
    if (cell) goTo(`tables.${cell}`);
    else if (part) goTo(part === 'title' || part === 'signature' ? 'signature.name' : `text.${part}`);
  }

  return (
    <div className={styles.preview}>
      <div className={styles.tools}>
        <span role="status">{preview === null ? '正在排版' : `共 ${preview.pages.length} 页`}</span>
        <Button variant="bare" size="sm" disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
          缩小
        </Button>
        <Button variant="bare" size="sm" disabled={zoom === LARGEST} onClick={() => setZoom(zoom + 1)}>
          放大
        </Button>
        <Button variant="bare" size="sm" onClick={() => void onSaveFirst().then(() => printFile(pdf))}>
          打印
        </Button>
        <a
          className={buttonClass({ variant: 'bare', size: 'sm' })}
          href={pdf}
          target="_blank"
          rel="noreferrer"
        >
          打开 PDF
        </a>
      </div>
      {problem !== null && <Notice severity="error">{problem}</Notice>}
      {preview !== null && preview.missing.length > 0 && (
        <Notice severity="hint">{missingWords(preview.missing)}</Notice>
      )}
      <div className={styles.pages} onClick={follow} tabIndex={0} role="region" aria-label="预览页">
        {preview?.pages.map((page, index) => (
          // The server drew these pages; every text in them is escaped there.
          <div
            key={index}
            className={classNames(styles.page, styles[`zoom${zoom}`])}
            dangerouslySetInnerHTML={{ __html: page }}
          />
        ))}
      </div>
    </div>
  );
}

/** 缺字: which characters, and what to do about them. */
function missingWords(missing: readonly string[]): string {
  const more = missing.length > MOST_NAMED ? `等${missing.length}个字` : '';
  const named = missing.slice(0, MOST_NAMED).map(withCode).join('、');
  return `字库里没有${named}${more}，预览和 PDF 印作〓。DOCX 里的原字不变；需要印出时由管理员补充字体。`;
}

/** The screen may lack the character too, so its code stands beside it. */
function withCode(character: string): string {
  return `${character}（U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}）`;
}
