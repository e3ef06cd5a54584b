import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format202130 } from '@/templates/2021-30/index';
import type { VisibleLine } from '../visible-document';
import { joinTexts } from './join-texts';
import { readOutline } from './read-outline';
import { paragraphs, printed, report, wrapped } from './test-print';

const long = [
  '一是栏目更新还不够及时，个别栏目超过一个月没有新的内容，群众查找近期供水公告时要翻阅多页才能找到，打电话来问的也不少。',
  '二是基层水管站的工作人员对公开的程序还不够熟悉，遇到群众咨询时口径不一致，需要分期分批进行培训，并且在窗口张贴办事指南。',
  '2024年，本局将每周检查一次栏目，对发现的问题当日通知责任股室，并在每个季度末通报一次整改的结果和进展，接受群众的监督。',
];

const problemsOf = (text: string) => readOutline(format202130, printed(text)).text['problemsAndImprovements'];

describe('paragraphs of printed lines', () => {
  it('are put together again by the width of the lines', () => {
    const problems = long.flatMap((paragraph) => wrapped(paragraph)).join('\n');
    expect(problemsOf(report({ problems }))).toBe(long.join('\n'));
  });

  it('are put together again where blank lines stand between all lines and pages in between', () => {
    const lines = long.flatMap((paragraph) => wrapped(paragraph));
    lines.splice(1, 0, '— 5 —');
    lines.splice(4, 0, '', '第 6 页 共 9 页', '');
    lines.splice(8, 0, '-7-');
    const text = report({ problems: lines.join('\n') })
      .split('\n')
      .join('\n\n');
    expect(problemsOf(text)).toBe(long.join('\n'));
  });

  it('lose the head that each page repeats', () => {
    const head = '云溪县水务局政府信息公开工作年度报告汇编';
    const lines = long.flatMap((paragraph) => wrapped(paragraph));
    for (const at of [1, 4, 7]) lines.splice(at, 0, head);
    expect(problemsOf(report({ problems: lines.join('\n') }))).toBe(long.join('\n'));
  });

  it('begin where a line is further in, also after a full line', () => {
    const first = '栏目更新还不够及时，个别栏目超过一个月没有新的内容。'.slice(0, -1) + '。';
    const block = (text: string, indented = false): VisibleLine => ({
      kind: 'line',
      text,
      printed: true,
      ...(indented ? { indented } : {}),
    });
    const [before = '', after = ''] = report({ problems: '@' }).split('@');
    const document = [
      ...printed(before.trimEnd()),
      block(first, true),
      block('我们的工作人员对公开的程序还不够熟悉要分期分批进行培训', true),
      block('并且每年考核一次。'),
      ...printed(after.trimStart()),
    ];
    expect(readOutline(format202130, document).text['problemsAndImprovements']).toBe(
      `${first}\n我们的工作人员对公开的程序还不够熟悉要分期分批进行培训并且每年考核一次。`,
    );
  });

  it('are whole lines already in a document that is not printed', () => {
    const document = paragraphs(report({ problems: '栏目更新不够及时\n人员不够\n下一步改进' }));
    expect(readOutline(format202130, document).text['problemsAndImprovements']).toBe(
      '栏目更新不够及时\n人员不够\n下一步改进',
    );
  });

  it('lose the spaces of a line that was drawn apart, and keep single ones', () => {
    const problems = '栏目每周检查 1次，\n发 现 的 问 题 在2天 内 改 正 ， 由 股 室 负 责 办 理 。';
    expect(problemsOf(report({ problems }))).toBe(
      '栏目每周检查 1次，发现的问题在2天内改正，由股室负责办理。',
    );
  });

  it('are joined with a space between Latin words alone', () => {
    expect(joinTexts(['通过手机', 'APP', 'V2发布', '信息3', '条'])).toBe('通过手机APP V2发布信息3条');
    expect(joinTexts(['见 http://www.yunxi', 'water.gov.cn'])).toBe('见 http://www.yunxiwater.gov.cn');
  });

  it('lose no character of the prose and print none twice, whatever the width', () => {
    const word = fc.constantFrom(
      '栏目',
      '供水',
      '群众',
      '检查',
      '，',
      '培训',
      '股室',
      '3',
      'APP',
      '通报',
      '公告',
    );
    const sentence = fc
      .array(word, { minLength: 8, maxLength: 60 })
      .map((words) => `本局${words.join('')}情况。`);
    const texts = fc.array(sentence, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        texts,
        texts,
        texts,
        fc.integer({ min: 18, max: 40 }),
        (opening, problems, other, width) => {
          const print = (own: readonly string[]) => own.flatMap((text) => wrapped(text, width)).join('\n');
          const text = report({ opening: print(opening), problems: print(problems), other: print(other) });
          const { text: read } = readOutline(format202130, printed(text));
          const han = (value: unknown) => String(value).replace(/\P{Script=Han}/gu, '');
          expect(han(read['opening'])).toBe(han(opening.join('')));
          expect(han(read['problemsAndImprovements'])).toBe(han(problems.join('')));
          expect(han(read['otherMatters'])).toBe(han(other.join('')));
        },
      ),
      { numRuns: 100 },
    );
  });
});
