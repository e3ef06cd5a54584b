'use client';

import { proseTexts } from '@/components/import/prose-texts';
import type { Section } from '@/lib/template/types';
import type { FormLastYear } from './last-year';
import { LastYearNotice } from './last-year-notice';
import { LastYearSource } from './last-year-source';
import { LastYearTable } from './last-year-table';
import { OPENING } from './steps';
import styles from './last-year-panel.module.css';

interface LastYearPanelProps {
  readonly reportId: string;
  readonly lastYear: FormLastYear | null;
  readonly section: Section | undefined;
  /** Opens 手工录入; absent where the report is locked or the year before had no form. */
  readonly onType?: (() => void) | undefined;
  readonly onSaveFirst: () => Promise<void>;
}

/** 上年: what last year's report says in the same part, beside the new one. */
export function LastYearPanel({ reportId, lastYear, section, onType, onSaveFirst }: LastYearPanelProps) {
  if (!lastYear) return <LastYearNotice reportId={reportId} onType={onType} />;
  const { template, report } = lastYear;
  const part = section?.id ?? OPENING;
  const before = template.sections.find(({ id }) => id === part);
  const text = proseTexts(template, report).find((one) => one.part === part);
  return (
    <div className={styles.panel}>
      <LastYearSource reportId={reportId} lastYear={lastYear} onType={onType} onSaveFirst={onSaveFirst} />
      <h2>{`${report.year}年 ${before?.heading ?? text?.name ?? ''}`}</h2>
      {before?.kind === 'table' ? (
        <LastYearTable table={before.table} report={report} />
      ) : text === undefined || text.text === '' ? (
        <p className={styles.none}>上年报告里没有这一部分的文字。</p>
      ) : (
        text.text.split('\n').map((paragraph, index) => (
          <p key={index} className={styles.prose}>
            {paragraph}
          </p>
        ))
      )}
    </div>
  );
}
