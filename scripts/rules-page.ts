import { severityNames } from '@/lib/rules/finding';
import { leftOut, listRules, type RuleEntry, type RuleGroup } from '@/lib/rules/rule-list';
import type { Template } from '@/lib/template/types';

/** Where the page stands. */
export const rulesPagePath = 'docs/rules.md';

/** 规则目录 as a page of the documentation. */
export function rulesPage(formats: readonly Template[]): string {
  return [
    '# 校验规则',
    '本页由 `npx tsx scripts/make-rules-page.ts` 生成，不手工修改。例子只写与零报告（各格填 0、各处文字都已写）不同的地方。',
    '有误、未填和没有说明原因的存疑，定稿前要处理；提示不影响定稿。',
    ...listRules(formats).flatMap(groupLines),
    '## 不作的检查',
    leftOut.map(({ id, name, why }) => `- ${id} ${name}：${why}`).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function groupLines({ name, entries }: RuleGroup): readonly string[] {
  return [`## ${name}`, ...entries.flatMap(entryLines)];
}

function entryLines({ id, name, severity, source, formats, examples }: RuleEntry): readonly string[] {
  const serves = formats === null ? '两种格式' : formats.join('、');
  return [
    `### ${id} ${name}`,
    `${severityNames[severity]} · ${serves} · 依据：${source}`,
    ...examples.map(({ breaks, says, holds }) =>
      [
        `- 报出：${phrase(breaks)}`,
        ...says.map((message) => `  - ${escaped(message)}`),
        `- 不报：${phrase(holds)}`,
      ].join('\n'),
    ),
  ];
}

function phrase(words: readonly string[]): string {
  return words.length === 0 ? '零报告' : escaped(words.join('；'));
}

/** Lines and signs that Markdown would take for its own. */
function escaped(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_[\]<>|]/g, '\\$&');
}
