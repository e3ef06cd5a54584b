import { describe, expect, it } from 'vitest';
import { writePath } from '@/lib/report/path';
import type { ReportAgency } from '@/lib/report/report';
import { check } from '@/lib/rules/check';
import { zeroReport } from '@/lib/rules/test-kit';
import { formats } from '@/templates';
import { promptWords } from './prompt-words';

const kinds = ['government', 'department', 'township', 'street', 'institution', 'verticalAgency'] as const;
const items = ['工作考核', '社会评议', '责任追究'];

describe.each(formats)('the prompts of $name', (template) => {
  it('ask governments for 考核、评议、追究, wish for them from 乡镇, and leave others alone', () => {
    expect(asking('government')).toEqual(['各级人民政府还应写明工作考核、社会评议、责任追究的结果。']);
    expect(asking('township')).toEqual(['也宜写明工作考核、社会评议、责任追究的结果。']);
    for (const kind of ['department', 'street', 'institution', 'verticalAgency'] as const) {
      expect(asking(kind), kind).toEqual([]);
    }
  });

  it.each(kinds)('ask of %s what the rule asks for', (kind) => {
    const agency = { ...zeroReport(template).agency, kind };
    const silent = writePath(
      { ...zeroReport(template), agency },
      'text.overview.supervision',
      '举办培训3期。',
    );
    const isAsked = check(template, silent).some(({ ruleId }) => ruleId === 'S05');
    expect(asking(kind).length > 0).toBe(isAsked);
  });

  it('say what is usually written, to everybody alike', () => {
    const words = template.sections.flatMap((section) =>
      section.kind === 'aspects' ? section.aspects.map((aspect) => promptWords(aspect, 'department')) : [],
    );
    expect(words.every((text) => text.includes('通常写：'))).toBe(true);
  });

  function asking(kind: ReportAgency['kind']): string[] {
    const aspects = template.sections.flatMap((section) =>
      section.kind === 'aspects' ? section.aspects : [],
    );
    return aspects.flatMap((aspect) =>
      promptWords(aspect, kind)
        .split(' ')
        .filter((words) => items.some((item) => words.includes(item))),
    );
  }
});
