'use client';

import { exportAddress } from '@/components/api/reports';
import { Menu } from '@/components/ui/menu';
import { useReportActs } from './report-acts';
import { reportName, type ReportRow } from './report-row';

/** 操作 on one report of the list. */
export function ReportMenu({ report }: { readonly report: ReportRow }) {
  const acts = useReportActs();
  return (
    <Menu
      label={`${report.agency.name}${reportName(report)}的更多操作`}
      items={[
        { label: '下载 DOCX', href: exportAddress(report.id, 'docx'), download: true },
        { label: '下载 PDF', href: exportAddress(report.id, 'pdf'), download: true },
        { label: '下载报告文件', href: exportAddress(report.id, 'json'), download: true },
        ...(acts.mayFill ? [{ label: '复制到另一年度…', onSelect: () => acts.duplicate(report) }] : []),
        ...(report.isDrafting
          ? [{ label: '更改年度或机关…', onSelect: () => acts.changeBasics(report) }]
          : []),
        ...(acts.mayFill ? [{ label: '删除', onSelect: () => acts.remove(report) }] : []),
      ]}
    >
      更多
    </Menu>
  );
}
