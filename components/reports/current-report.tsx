import { ButtonLink } from '@/components/ui/button';
import { SeverityMark } from '@/components/ui/severity-mark';
import { chineseDate } from '@/lib/document/chinese-date';
import Link from 'next/link';
import styles from './current-report.module.css';
import type { Countdown } from './deadline';
import type { PartSummary } from './report-summary';

interface CurrentReportProps {
  readonly id: string;
  /** 2025年政府信息公开工作年度报告 */
  readonly title: string;
  readonly agency: string;
  readonly state: string;
  /** 10:42, or 2026年1月5日 10:42. */
  readonly changed: string;
  readonly countdown: Countdown;
  readonly parts: readonly PartSummary[];
  /** Where to go on, and what that is called. */
  readonly resume: { readonly address: string; readonly word: string };
  readonly finishAddress: string;
}

/** 本年报告: the report in work, how long there is, and how far each part is. */
export function CurrentReport(props: CurrentReportProps) {
  const { title, agency, state, changed, countdown, parts, resume, finishAddress } = props;
  return (
    <section className={styles.current} aria-labelledby="current-title">
      <div className={styles.lead}>
        <div className={styles.what}>
          <h1 id="current-title" className={styles.title}>
            {title}
          </h1>
          <p className={styles.state}>
            {agency}，{state}，上次修改 <b>{changed}</b>
          </p>
        </div>
        <Due countdown={countdown} />
        <div className={styles.go}>
          <ButtonLink href={resume.address} variant="main">
            {resume.word}
          </ButtonLink>
          <ButtonLink href={finishAddress}>检查与导出</ButtonLink>
        </div>
      </div>
      <ol className={styles.parts}>
        {parts.map(({ id, name, address, mark, detail }) => (
          <li key={id}>
            <Link href={address} className={styles.part}>
              <span className={styles.name}>{name}</span>
              <SeverityMark {...mark} />
              <span className={styles.detail}>{detail}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Due({ countdown }: { readonly countdown: Countdown }) {
  switch (countdown.kind) {
    case 'none':
      return null;
    case 'ahead':
      return (
        <p className={styles.due}>
          <b>{countdown.days}</b>
          <span>
            天后截止
            <br />
            {chineseDate(countdown.date)}
          </span>
        </p>
      );
    case 'today':
      return (
        <p className={styles.due}>
          <span>
            <strong>今天截止</strong>
            <br />
            {chineseDate(countdown.date)}
          </span>
        </p>
      );
    case 'past':
      return (
        <p className={styles.due}>
          <span>
            {chineseDate(countdown.date)}截止
            <br />
            已过 {countdown.days} 天
          </span>
        </p>
      );
  }
}
