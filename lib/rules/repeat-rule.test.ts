import { describe, expect, it } from 'vitest';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { writePath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import { check } from './check';
import { lastYearOf } from './last-year-of';
import { zeroReport } from './test-kit';

const of2022 = { ...zeroReport(format202130), year: 2022 };
const of2023 = { ...of2022, year: 2023 };
const problems =
  '一是部分栏目更新不够及时，二是政策解读的形式比较单一，三是基层工作人员对答复程序还不够熟悉。下一步将按月检查栏目，增加图解和问答，并举办两期业务培训。';
const otherProblems =
  '今年的短板在于依申请公开的检索环节，个别答复说理不充分。我们已经建立复核制度，由法制机构逐件审查答复文书，全年没有再出现被纠正的案件，明年继续巩固。';

describe('Y05 of part five', () => {
  const part = 'text.problemsAndImprovements';
  const compare = (now: string, before: string) =>
    found(writePath(of2023, part, now), writePath(of2022, part, before));

  it('names a text that is last year’s but for its digits', () => {
    expect(compare(problems.replace('两期', '3 期'), problems.replace('两期', '2期'))).toEqual([
      {
        ruleId: 'Y05',
        severity: 'doubt',
        message:
          '第五部分“问题与改进”去掉数字后与2022年年报完全相同。按本年的实际情况改写，不要照搬；确实如此的说明原因。',
        cells: [],
        part: 'problemsAndImprovements',
        slot: part,
      },
    ]);
  });

  it('names a text with a few words changed, and how alike it is', () => {
    // One character in the middle changes two pairs.
    const [finding] = compare(problems.replace('单一', '单调'), problems);
    const pairs = problems.length - 1;
    expect(finding?.message).toContain(
      `与2022年年报的相似度为 ${Math.floor(((pairs - 2) * 100) / pairs)}%（不计数字）`,
    );
  });

  it('has nothing to say about a text written anew', () => {
    expect(compare(otherProblems, problems)).toEqual([]);
  });

  it('speaks above nine tenths, not at nine tenths', () => {
    // 101 different characters, 100 pairs; a run of n strange characters at the end replaces n pairs.
    const before = characters(0, 101);
    const changed = (count: number) => before.slice(0, 101 - count) + characters(500, count);
    expect(compare(changed(10), before)).toEqual([]);
    expect(compare(changed(9), before)).toHaveLength(1);
  });

  it('does not call a text of less than fifty characters a copy', () => {
    expect(compare(characters(0, 49), characters(0, 49))).toEqual([]);
    expect(compare(characters(0, 50), characters(0, 50))).toHaveLength(1);
    expect(compare(`${characters(0, 49)}2023 `, characters(0, 49))).toEqual([]);
    expect(compare(characters(0, 50), characters(0, 49))).toEqual([]);
    expect(compare(characters(0, 49), characters(0, 50))).toEqual([]);
  });
});

describe('Y05 of part one', () => {
  const aspects = (report: Report, texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).reduce((one, [id, text]) => writePath(one, `text.overview.${id}`, text), report);
  const whole = (report: Report, text: string) => ({
    ...report,
    text: { ...report.text, overview: { whole: text } },
  });

  it('compares all aspects as one text, and points to the part', () => {
    const texts = { proactiveDisclosure: problems, platform: otherProblems };
    expect(found(aspects(of2023, texts), aspects(of2022, texts))).toEqual([
      {
        ruleId: 'Y05',
        severity: 'doubt',
        message:
          '第一部分“总体情况”去掉数字后与2022年年报完全相同。按本年的实际情况改写，不要照搬；确实如此的说明原因。',
        cells: [],
        part: 'overview',
      },
    ]);
    expect(
      found(aspects(of2023, { platform: otherProblems }), aspects(of2022, { platform: problems })),
    ).toEqual([]);
  });

  it('compares a text of one piece with aspects', () => {
    const blank = {
      proactiveDisclosure: '',
      disclosureOnRequest: '',
      informationManagement: '',
      supervision: '',
    };
    const before = aspects(of2022, { ...blank, lead: '', platform: problems });
    expect(found(whole(of2023, problems), before)).toHaveLength(1);
    expect(found(whole(of2023, otherProblems), before)).toEqual([]);
  });

  it('does not count the headings of the form', () => {
    const headings = format202130.sections[0].aspects.map(({ heading }) => heading);
    const under = (report: Report, text: string) => whole(report, [...headings, text].join('\n'));
    // Headings of 50 characters would make two short texts alike.
    expect(found(under(of2023, otherProblems), under(of2022, problems))).toEqual([]);
    expect(found(under(of2023, '短'), under(of2022, '短'))).toEqual([]);
    expect(found(under(of2023, problems), whole(of2022, problems))).toMatchObject([
      { message: expect.stringContaining('完全相同') as string },
    ]);
  });
});

describe('Y05', () => {
  it('does not speak about the opening, part six, or a blank text', () => {
    const same = (report: Report) =>
      writePath(writePath(report, 'text.opening', problems), 'text.otherMatters', problems);
    expect(found(same(of2023), same(of2022))).toEqual([]);
    const blank = (report: Report) => writePath(report, 'text.problemsAndImprovements', '');
    expect(found(blank(of2023), blank(of2022))).toEqual([]);
  });

  it('compares reports in both formats', () => {
    const path = 'text.problemsAndImprovements';
    const before = writePath({ ...zeroReport(format201960), year: 2020 }, path, problems);
    const now = writePath(zeroReport(format202130), path, problems);
    expect(check(format202130, now, { lastYear: lastYearOf(format201960, before) })).toMatchObject([
      { ruleId: 'Y05', part: 'problemsAndImprovements' },
    ]);
  });

  it('compares only parts that both forms compare', () => {
    const path = 'text.problemsAndImprovements';
    const [now, before] = [writePath(of2023, path, problems), writePath(of2022, path, problems)];
    const sections = format202130.sections.map((section) => ({ ...section, repeatRule: 'Z05' }));
    const lastYear = lastYearOf({ ...format202130, sections }, before);
    expect(check(format202130, now, { lastYear })).toEqual([]);
  });

  it('compares anew what was written anew', () => {
    const path = 'text.problemsAndImprovements';
    const before = writePath(of2022, path, problems);
    expect(found(writePath(of2023, path, problems), before)).toHaveLength(1);
    expect(found(writePath(of2023, path, otherProblems), before)).toEqual([]);
  });

  it('compares each report of last year anew', () => {
    const path = 'text.problemsAndImprovements';
    const now = writePath(of2023, path, problems);
    expect(found(now, writePath(of2022, path, otherProblems))).toEqual([]);
    expect(found(now, writePath(of2022, path, problems))).toHaveLength(1);
  });
});

function found(now: Report, before: Report) {
  const findings = check(format202130, now, { lastYear: lastYearOf(format202130, before) });
  return findings.filter(({ ruleId }) => ruleId === 'Y05');
}

/** So many different Chinese characters. */
function characters(from: number, count: number): string {
  return Array.from({ length: count }, (_, index) => String.fromCharCode(0x4e00 + from + index)).join('');
}
