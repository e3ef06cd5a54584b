import Link from 'next/link';
import { originalAddress } from '@/components/api/last-year';
import { Button, ButtonLink } from '@/components/ui/button';
import type { FormLastYear } from './last-year';
import styles from './last-year-panel.module.css';

/** 上年报告的来处, and how to take another one. */
export function LastYearSource({
  reportId,
  lastYear: { report, source },
  onType,
}: {
  readonly reportId: string;
  readonly lastYear: FormLastYear;
  readonly onType?: (() => void) | undefined;
}) {
  return (
    <div className={styles.source}>
      <p>
        {source.kind === 'file' && (
          <>
            来自{' '}
            <a href={originalAddress(source.fileId)} download>
              {source.name}
            </a>
          </>
        )}
        {source.kind === 'report' && (
          <>
            来自本机的 <Link href={`/reports/${source.reportId}`}>{`${report.year}年度报告`}</Link>
          </>
        )}
        {source.kind === 'typed' && '手工录入的上年数'}
      </p>
      <div className={styles.acts}>
        {source.kind === 'typed' && onType && (
          <Button size="sm" onClick={onType}>
            修改录入
          </Button>
        )}
        <ButtonLink size="sm" href={`/import?report=${reportId}`}>
          {source.kind === 'typed' ? '导入上年报告' : '换一份'}
        </ButtonLink>
      </div>
    </div>
  );
}
