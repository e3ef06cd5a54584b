import type { Template } from '@/lib/template/types';
import { blankFigures } from './blank';
import type { Path } from './path';
import type { Report } from './report';
import { reportSchema } from './report-schema';
import { withTrueBindings } from './stored-value';

/** A report file that was accepted, or why not, in Chinese. */
export type Parsed =
  | {
      readonly ok: true;
      readonly report: Report;
      readonly template: Template;
      /** Texts whose bound figures did not say what the text says; they are plain text now. */
      readonly unbound: readonly Path[];
    }
  | { readonly ok: false; readonly why: string };

/** Reads the text of a report file. Only a wrong shape is refused; wrong figures are for the rules. */
export function parseReportText(formats: readonly Template[], text: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('不是完整的报告文件，可能在传输中损坏。重新导出或者取得原文件后再打开。');
  }
  return parseReport(formats, value);
}

export function parseReport(formats: readonly Template[], value: unknown): Parsed {
  if (!isRecord(value) || !isRecord(value['nianbao'])) {
    return refuse('不是年报通的报告文件。');
  }
  const { version } = value['nianbao'];
  if (version !== 1) {
    return refuse(`报告文件的版本是${show(version)}，本程序只认识版本1。用更新的年报通可以打开。`);
  }
  const template = formats.find(({ id }) => id === value['format']);
  if (!template) {
    const known = formats.map(({ id }) => id).join('、');
    return refuse(`报告文件的格式是${show(value['format'])}，本程序只认识${known}。`);
  }
  const parsed = schemaOf(template).safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const path = issue?.path.map(String).join('.') ?? '';
    if (issue?.code === 'too_big' && issue.origin === 'string') {
      return refuse(`报告文件中 ${path} 的内容过长，最多${issue.maximum}字。缩短后再打开。`);
    }
    return refuse(`报告文件的结构不对：${path === '' ? '整个文件' : path} 的内容不是规定的类型。`);
  }
  const { from } = template.years;
  if (parsed.data.year < from) {
    return refuse(`报告年度${parsed.data.year}年早于${template.name}开始使用的${from}年。`);
  }
  return { ok: true, template, ...withTrueBindings(template, complete(template, parsed.data)) };
}

const schemas = new WeakMap<Template, ReturnType<typeof reportSchema>>();

/** Templates never change, and making a schema costs more than using it. */
function schemaOf(template: Template) {
  const known = schemas.get(template);
  if (known) return known;
  const made = reportSchema(template);
  schemas.set(template, made);
  return made;
}

/** Every cell id of the format is there; one that the file lacks is 未填. */
function complete(template: Template, report: Report): Report {
  const tables = blankFigures(template);
  for (const [table, rows] of Object.entries(report.tables)) {
    const target = (tables[table] ??= {});
    for (const [row, columns] of Object.entries(rows)) target[row] = { ...target[row], ...columns };
  }
  return { ...report, tables };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  if (value === undefined || value === '') return '空';
  return `“${(typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 40)}”`;
}

function refuse(why: string): Parsed {
  return { ok: false, why };
}
