import Link from 'next/link';
import { originalAddress } from '@/components/api/last-year';
import type { FormLastYear } from './last-year';

/** 上年报告的来处 in words. */
export function LastYearOrigin({ report, source }: Pick<FormLastYear, 'report' | 'source'>) {
  switch (source.kind) {
    case 'file':
      return (
        <>
          来自{' '}
          <a href={originalAddress(source.fileId)} download>
            {source.name}
          </a>
        </>
      );
    case 'report':
      return (
        <>
          来自本机的 <Link href={`/reports/${source.reportId}`}>{`${report.year}年度报告`}</Link>
        </>
      );
    case 'typed':
      return <>手工录入的上年数</>;
  }
}
