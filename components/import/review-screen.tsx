'use client';

import { useMemo, useState, type ReactNode } from 'react';
import Link from 'next/link';
import type { ApiProblem } from '@/components/api/client';
import { originalAddress } from '@/components/api/last-year';
import { ProblemNotice } from '@/components/reports/problem-notice';
import { Button, ButtonLink, buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { TopBar } from '@/components/ui/top-bar';
import type { Report, ReportAgency } from '@/lib/report/report';
import { formatForYear } from '@/lib/report/format-for-year';
import type { Template } from '@/lib/template/types';
import { CarriedTable } from './carried-table';
import { ReadProse } from './read-prose';
import { ReadTable } from './read-table';
import type { Reading } from './reading';
import { ReviewBasics } from './review-basics';
import { ReviewList } from './review-list';
import { ReviewSummary } from './review-summary';
import { purposeProblem, purposeWords, type ReviewPurpose } from './review-purpose';
import { SourceView } from './source-view';
import { useConfirm } from './use-confirm';
import { useReview } from './use-review';
import styles from './review-screen.module.css';

export interface ReviewScreenProps {
  /** Who is logged in, for the top bar; made by the server. */
  readonly corner: ReactNode;
  readonly fileId: string;
  readonly fileName: string;
  readonly reading: Reading;
  readonly formats: readonly Template[];
  /** 本机关, if it has been written down. */
  readonly own: ReportAgency | null;
  readonly purpose: ReviewPurpose;
  /** The report that last year's is for, where there is one. */
  readonly present: Report | null;
  /** Moment of today as ISO text. */
  readonly today: string;
}

/** 核对: the file beside what was read from it. Nothing enters a report before 确认. */
export function ReviewScreen(props: ReviewScreenProps) {
  const { fileId, fileName, reading, formats, own, purpose, present, today } = props;
  const { template } = reading;
  const review = useReview(fileId, reading, own);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const { confirm, isBusy } = useConfirm(fileId, purpose, setProblem);
  const { report, rows, answers } = review;
  const doubtful = useMemo(() => new Set(rows.flatMap(({ addresses }) => addresses)), [rows]);
  const words = purposeWords(purpose, report.year);
  const yearProblem = purposeProblem(purpose, answers.year, template, { formats, today });
  const target = formatForYear(formats, report.year + 1);
  const isReady = yearProblem === undefined && review.agency.name !== '';
  const partial = reading.unread.filter(({ id, part }) => id === undefined && part !== 'agency');

  return (
    <main className={styles.screen}>
      <TopBar agency={review.agency.name} title={words.title}>
        <span className={styles.stored}>原件留存，随时可重新核对</span>
        <ButtonLink href={words.again}>换一个文件</ButtonLink>
        <Button
          variant="main"
          aria-disabled={isBusy || !isReady}
          onClick={() => {
            if (isReady && !isBusy) void confirm(review);
          }}
        >
          {words.confirm}
        </Button>
        {props.corner}
      </TopBar>
      <div className={styles.source}>
        <div className={styles.file}>
          <h1 className={styles.fileName}>{fileName}</h1>
          <a className={buttonClass({ variant: 'bare', size: 'sm' })} href={originalAddress(fileId)} download>
            <Icon name="download" />
            下载原件
          </a>
        </div>
        {reading.document ? (
          <SourceView
            label="原件"
            document={reading.document}
            places={reading.places}
            doubtful={doubtful}
            active={review.active}
          />
        ) : (
          <p className={styles.bare}>这份文件没有可以对照的版面，读出的内容在另一边。</p>
        )}
      </div>
      <section className={styles.read} aria-label="读出的内容">
        <ReviewSummary reading={reading} rows={rows} isDecided={review.isDecided} />
        {problem && (
          <div className={styles.notice}>
            <ProblemNotice problem={problem} />
            {problem.reportId !== undefined && purpose.kind === 'start' && (
              <Link href={`/import/${fileId}?report=${problem.reportId}`}>把这份文件作为它的上年报告</Link>
            )}
          </div>
        )}
        <div className={styles.scroll}>
          {partial.map(({ part, why }) => (
            <div key={`${part ?? ''} ${why}`} className={styles.notice}>
              <Notice severity="doubt">{why}</Notice>
            </div>
          ))}
          <ReviewBasics
            answers={answers}
            onChange={review.change}
            yearProblem={yearProblem}
            unread={reading.unread}
          />
          <ReviewList
            rows={rows}
            active={review.active}
            isDecided={review.isDecided}
            valueOf={(row) => (review.isDecided(row) ? review.valueOf(row.addresses[0] ?? '') : row.value)}
            onPoint={review.point}
            onDecide={review.decide}
            onReopen={review.reopen}
          />
          {template.sections.map((section) =>
            section.kind === 'table' ? (
              <ReadTable
                key={section.id}
                section={section}
                valueOf={review.valueOf}
                openCount={
                  rows.filter(
                    (row) =>
                      !review.isDecided(row) &&
                      row.addresses.some((address) => address.startsWith(`${section.table.id}.`)),
                  ).length
                }
                onPoint={review.point}
                onCorrect={review.correct}
              />
            ) : null,
          )}
          <ReadProse template={template} report={report} />
          {purpose.kind !== 'save' && target && (
            <CarriedTable template={target} lastYear={{ template, report }} present={present} />
          )}
        </div>
      </section>
    </main>
  );
}
