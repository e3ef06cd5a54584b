import type { Template } from '@/lib/template/types';
import { ruleIdsIn, rules } from './catalogue';
import { check } from './check';
import type { ExampleReport } from './example';
import { examplesFor, writeExample } from './example-report';
import { exampleWords } from './example-words';
import type { Severity } from './finding';
import type { Rule } from './rule';

/** 一条规则, as it is listed for a reader. */
export interface RuleEntry {
  readonly id: string;
  readonly name: string;
  readonly severity: Severity;
  readonly source: string;
  /** Names of the formats it serves; all of them: null. */
  readonly formats: readonly string[] | null;
  readonly examples: readonly {
    readonly breaks: readonly string[];
    /** What is said about it. */
    readonly says: readonly string[];
    readonly holds: readonly string[];
  }[];
}

export interface RuleGroup {
  readonly prefix: string;
  readonly name: string;
  readonly entries: readonly RuleEntry[];
}

/** 规则分类, by the letters before the number. */
const groups = [
  { prefix: 'C', name: '单元格' },
  { prefix: 'T2', name: '主动公开表' },
  { prefix: 'T3', name: '申请办理表' },
  { prefix: 'T4', name: '复议诉讼表' },
  { prefix: 'Y', name: '与上年衔接' },
  { prefix: 'N', name: '正文与表格' },
  { prefix: 'S', name: '结构' },
  { prefix: 'I', name: '标题、期限与机关' },
  { prefix: 'X', name: '文字' },
  { prefix: 'P', name: '个人信息与涉密标识' },
  { prefix: 'D', name: '公布日期' },
  { prefix: 'O', name: '项目、公开与采购数量' },
] as const;

/** 不作的检查, and why. */
export const leftOut = [
  {
    id: 'Y06',
    name: '与其他单位的报告雷同',
    why: '需要其他单位同一年度的报告。',
  },
  {
    id: 'Y07',
    name: '上年提出的问题本年未说明改进结果',
    why: '同一个问题两年常用不同的说法，无法准确判断。',
  },
] as const;

/** Every rule by group, with its examples as they are read. */
export function listRules(formats: readonly Template[]): readonly RuleGroup[] {
  const entries = rules.flatMap((rule) => entriesOf(formats, rule));
  return groups
    .map(({ prefix, name }) => ({
      prefix,
      name,
      entries: entries
        .filter(({ id }) => prefixOf(id) === prefix)
        .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    }))
    .filter((group) => group.entries.length > 0);
}

/** T3-02 → T3, C01 → C. */
function prefixOf(id: string): string {
  return id.includes('-') ? id.replace(/-.*/, '') : id.replace(/\d+$/, '');
}

function entriesOf(formats: readonly Template[], rule: Rule): readonly RuleEntry[] {
  const ids = [...new Set(formats.flatMap((template) => ruleIdsIn(template, rule)))];
  return ids.map((id) => {
    const serving = formats.filter((template) => ruleIdsIn(template, rule).includes(id));
    const { name, severity, source } = rule;
    const examples = examplesFor(rule, id).map(({ breaks, holds }) => ({
      breaks: wordsOf(formats, breaks),
      says: saysOf(formats, breaks, id),
      holds: wordsOf(formats, holds),
    }));
    const served = serving.length === formats.length ? null : serving.map((template) => template.name);
    return { id, name, severity, source, formats: served, examples };
  });
}

function wordsOf(formats: readonly Template[], example: ExampleReport): readonly string[] {
  const { template, lastYear } = writeExample(formats, example);
  const now = exampleWords(template, example);
  if (!lastYear || !example.lastYear) return now;
  const before = exampleWords(lastYear.template, example.lastYear);
  return [...now, `上年年报：${before.length === 0 ? '零报告' : before.join('；')}`];
}

function saysOf(formats: readonly Template[], example: ExampleReport, id: string): readonly string[] {
  const { template, report, ...options } = writeExample(formats, example);
  const found = check(template, report, options).filter(({ ruleId }) => ruleId === id);
  return [...new Set(found.map(({ message }) => message))];
}
