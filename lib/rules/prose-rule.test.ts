import { describe, expect, it } from 'vitest';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { blankReport } from '@/lib/report/blank';
import { writePath } from '@/lib/report/path';
import type { Template } from '@/lib/template/types';
import { ruleIdsIn, rules } from './catalogue';
import { check } from './check';
import { spoken, zeroReport } from './test-kit';

const agency = { name: '云江市档案局', kind: 'department' } as const;

describe('blank prose', () => {
  it.each([
    [format202130, 'S09'],
    [format201960, 'S01'],
  ])('of a blank report of $id is named slot by slot, the last by %s', (template, last) => {
    const said = spoken(template, blankReport(template, template.years.from, agency));
    expect(said.filter((one) => one.startsWith('S'))).toEqual([
      'S04 text.overview.proactiveDisclosure',
      'S04 text.overview.disclosureOnRequest',
      'S04 text.overview.informationManagement',
      'S04 text.overview.platform',
      'S04 text.overview.supervision',
      'S07 text.problemsAndImprovements',
      `${last} text.otherMatters`,
    ]);
  });

  it('says where it is missing and what to write', () => {
    const report = writePath(zeroReport(format202130), 'text.overview.platform', '');
    expect(check(format202130, report)).toEqual([
      {
        ruleId: 'S04',
        severity: 'missing',
        message: '第一部分“总体情况”的“平台建设”还没有写。网站专栏、新媒体、公报和线下公开场所的建设与维护。',
        cells: [],
        part: 'overview',
        slot: 'text.overview.platform',
      },
    ]);
    const closing = writePath(zeroReport(format202130), 'text.problemsAndImprovements', '');
    expect(check(format202130, closing)[0]?.message).toBe(
      '第五部分“问题与改进”还没有写。先写存在的问题，再写改进措施；上年报告提出的问题要说明改到哪一步。',
    );
  });

  it.each([' \n　', '（四）政府信息公开平台建设情况', ' （四）政府信息公开平台建设情况\n'])(
    'is also “%s”',
    (text) => {
      const report = writePath(zeroReport(format202130), 'text.overview.platform', text);
      expect(spoken(format202130, report)).toEqual(['S04 text.overview.platform']);
    },
  );

  it('is named in a lead as well, where a form prescribes one', () => {
    const [overview, ...others] = format202130.sections;
    const lead = { ...overview.lead, blankRule: 'Z-1' };
    const template: Template = { ...format202130, sections: [{ ...overview, lead }, ...others] };
    const report = writePath(zeroReport(template), 'text.overview.lead', '');
    expect(spoken(template, report)).toEqual(['Z-1 text.overview.lead']);
    expect(rules.flatMap((rule) => ruleIdsIn(template, rule))).toContain('Z-1');
  });

  it('may be the opening and the lead', () => {
    const report = writePath(zeroReport(format202130), 'text.opening', '');
    expect(spoken(format202130, writePath(report, 'text.overview.lead', ''))).toEqual([]);
  });

  it('in an overview of one piece is that piece alone', () => {
    const report = zeroReport(format202130);
    const whole = (text: string) => ({ ...report, text: { ...report.text, overview: { whole: text } } });
    expect(spoken(format202130, whole('主动公开、依申请公开、目录管理、网站建设和培训都有进展。'))).toEqual(
      [],
    );
    const [finding, ...others] = check(format202130, whole(''));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ ruleId: 'S04', part: 'overview', slot: 'text.overview.whole' });
    expect(finding?.message).toMatch(/^第一部分“总体情况”还没有写。概述/);
  });
});
