import { severityNames } from '@/lib/rules/finding';
import { countsOf, type CheckedFile } from './checked-file';

/** 检查结果 as CSV: one line a finding; a file without findings, or one that could not be read, has one line too. */
export function resultCsv(files: readonly CheckedFile[]): string {
  const head = ['文件', '机关', '年度', '表式', '结果', '规则', '说明'];
  const lines = files.flatMap(({ file, state }) => {
    if (state.kind === 'unreadable') return [[file.name, '', '', '', '读不了', '', state.why]];
    if (state.kind !== 'read') return [];
    const { reading, findings } = state.result;
    const { agency, year } = reading.report;
    const start = [file.name, agency.name, String(year), reading.template.name];
    const found = findings.map(({ severity, ruleId, message }) => [
      ...start,
      severityNames[severity],
      ruleId,
      message,
    ]);
    const unread = reading.unread.map(({ why }) => [...start, '未读出', '', why]);
    const isClean = Object.values(countsOf(state.result)).every((count) => count === 0);
    return isClean && unread.length === 0 ? [[...start, '没有问题', '', '']] : [...found, ...unread];
  });
  // The mark at the beginning tells Excel and WPS that it is UTF-8.
  return `\uFEFF${[head, ...lines].map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
}

/** Text that a spreadsheet would take for a formula gets a mark before it. */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
