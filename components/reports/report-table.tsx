import Link from 'next/link';
import { SeverityMark } from '@/components/ui/severity-mark';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { classNames } from '@/components/ui/class-names';
import { ReportMenu } from './report-menu';
import type { ReportLine } from './report-line';
import styles from './report-table.module.css';

interface ReportTableProps {
  readonly lines: readonly ReportLine[];
  /** Short words of the rows that balance, in the order of the form: 新收, 上年结转, 办结, 结转下年. */
  readonly flowWords: readonly string[];
  /** The report in work. */
  readonly currentId: string | null;
}

/** 历年报告. The column of agencies stands only where there are several. */
export function ReportTable({ lines, flowWords, currentId }: ReportTableProps) {
  const hasAgencies = new Set(lines.map(({ row }) => row.agency.name)).size > 1;
  return (
    <table className={classNames(styles.table, hasAgencies && styles.many)}>
      <thead>
        <tr>
          <th scope="col">年度</th>
          {hasAgencies && <th scope="col">机关</th>}
          <th scope="col">状态</th>
          <th scope="col" className={styles.wide}>
            表式
          </th>
          {flowWords.map((word) => (
            <th key={word} scope="col" className={styles.figure}>
              {word}
            </th>
          ))}
          <th scope="col" className={styles.verdict}>
            勾稽
          </th>
          <th scope="col" className={styles.wide}>
            修改时间
          </th>
          <th scope="col">操作</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ row, state, format, figures, verdict, changed }) => (
          <tr key={row.id} className={classNames(row.id === currentId && styles.current)}>
            <th scope="row">
              <Link href={`/reports/${row.id}`} className={styles.year}>
                {row.year}年
              </Link>
              {row.isDemo && <span className={styles.demo}>演示</span>}
            </th>
            {hasAgencies && <td className={styles.agency}>{row.agency.name}</td>}
            <td className={classNames(styles.state, row.isDrafting && styles.drafting)}>{state}</td>
            <td className={classNames(styles.wide, styles.quiet, styles.whole)}>{format}</td>
            {flowWords.map((word) => (
              <td key={word} className={styles.figure}>
                <Figure value={figures.get(word)} />
              </td>
            ))}
            <td className={styles.verdict}>{verdict && <SeverityMark {...verdict} />}</td>
            <td className={classNames(styles.wide, styles.quiet, styles.whole)}>{changed}</td>
            <td className={styles.acts}>
              <Link href={`/reports/${row.id}`} className={styles.open}>
                {row.isDrafting ? '继续填写' : '查看'}
              </Link>
              <ReportMenu report={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A blank is not zero: it is left open, and said to those who do not see. */
function Figure({ value }: { readonly value: string | undefined }) {
  if (value === undefined) return <span className={styles.quiet}>表式无</span>;
  return value === '' ? <VisuallyHidden>未填</VisuallyHidden> : value;
}
