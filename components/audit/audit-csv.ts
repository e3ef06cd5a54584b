import type { AuditLine } from '@/lib/store/read-audit';
import { actionName, detailWords } from './audit-words';

const heads = ['机关', '序号', '时间', '操作人', '账号', '动作', '对象', '内容', '校验值'];

/** Beginnings that a spreadsheet takes for a formula, also behind apostrophes. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** 审计记录 as CSV that a spreadsheet opens as text; the mark at the beginning says that it is UTF-8. */
export function auditCsv(lines: readonly AuditLine[]): string {
  const rows = lines.map((line) => [
    line.agency,
    `${line.seq}`,
    line.at,
    line.who,
    line.whoId,
    actionName(line.action),
    line.target,
    detailWords(line),
    line.hash,
  ]);
  return `\uFEFF${[heads, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) || plain !== text ? `"${plain.replace(/"/g, '""')}"` : plain;
}
