import { keepFile } from '@/components/finish/keep-file';
import type { CheckedFile } from './checked-file';
import { resultCsv } from './result-csv';

/** 导出结果 of what was checked, as a download. */
export function keepCsv(files: readonly CheckedFile[]): void {
  keepFile({ blob: new Blob([resultCsv(files)], { type: 'text/csv;charset=utf-8' }), name: '检查结果.csv' });
}
