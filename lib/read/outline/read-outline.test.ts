import { describe, expect, it } from 'vitest';
import { format202130 } from '@/templates/2021-30/index';
import type { VisibleDocument } from '../visible-document';
import type { Outline } from './outline';
import { readOutline } from './read-outline';
import { paragraphs, printed, proactiveText, report, requestsText, reviewText, table } from './test-print';

const read = (document: VisibleDocument) => readOutline(format202130, document);

const all = [
  'opening',
  'overview',
  'proactive',
  'requests',
  'review',
  'problemsAndImprovements',
  'otherMatters',
];

/** First and last line of each part. */
function ends(document: VisibleDocument, outline: Outline): Record<string, readonly (string | undefined)[]> {
  const text = (at: number) => {
    const block = document[at];
    return block?.kind === 'line' ? block.text : block?.kind;
  };
  return Object.fromEntries([...outline.parts].map(([id, { from, to }]) => [id, [text(from), text(to - 1)]]));
}

const plainEnds = {
  opening: Array<string>(2).fill('本报告按照有关规定编制，统计期限为2023年1月1日至2023年12月31日。'),
  overview: ['（一）主动公开情况', '本局全年组织两次培训。'],
  proactive: ['第二十条第（一）项', '行政事业性收费 0'],
  requests: ['（本列数据的勾稽关系为：第一项加', '四、结转下年度继续办理 0 0 0 0 0 0 0'],
  review: ['行政复议 行政诉讼', '0 0 0 0 0 0 0 0 0 0 0 0 0 0 0'],
  problemsAndImprovements: Array<string>(2).fill('公开的内容还不够及时。下一步将每周检查一次栏目。'),
  otherMatters: Array<string>(2).fill('本局没有收取信息处理费。'),
};

describe('the parts of a foreign report', () => {
  it('are found by their official headings, tables in lines among them', () => {
    const document = printed(report());
    const outline = read(document);
    expect(ends(document, outline)).toEqual(plainEnds);
    expect(outline.uncertain).toEqual([]);
    expect(outline.headings.filter(({ level }) => level === 1).map(({ text }) => text[0])).toEqual([
      ...'一二三四五六',
    ]);
  });

  it.each([
    ['without numbers', { two: '主动公开政府信息情况', five: '存在的主要问题及改进情况' }],
    [
      'with digits for numbers',
      { one: '1、总体情况', two: '2.主动公开政府信息情况', six: '6．其他需要报告的事项' },
    ],
    ['with wrong numbers', { four: '三、政府信息公开行政复议、行政诉讼情况', six: '五、其他需要报告的事项' }],
    ['with 第一部分', { one: '第一部分 总体情况', five: '第五部分 存在的主要问题及改进情况' }],
    ['with a trailing colon', { one: '一、总体情况：', five: '五、存在的主要问题及改进情况:' }],
    ['spread out', { one: '一 、 总 体 情 况', three: '三、 收到和处理政府信息公开 申请情况' }],
    [
      'as other reports word them',
      {
        three: '三、行政机关收到和处理政府信息公开申请情况',
        four: '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
        five: '五、政府信息公开工作存在的主要问题及改进情况',
      },
    ],
    [
      'reworded',
      {
        two: '二、主动公开情况',
        four: '四、行政复议和行政诉讼情况',
        five: '五、存在问题和改进措施',
        six: '六、其他事项',
      },
    ],
  ])('are found by headings %s', (_, change) => {
    const document = printed(report(change));
    const outline = read(document);
    expect(ends(document, outline)).toEqual(plainEnds);
    expect(outline.uncertain).toEqual([]);
  });

  it('are found by a heading that stands on two or three lines, with blank lines between', () => {
    const document = printed(
      report({
        three: '三、收到和处理政府\n\n信息公开申请情况',
        four: '四、政府信息公开\n行政复议、行政\n诉讼情况',
        five: '五、\n存在的主要问题及改进情况',
      }),
    );
    const outline = read(document);
    expect(ends(document, outline)).toEqual(plainEnds);
    expect(outline.headings.map(({ text }) => text)).toContain('三、收到和处理政府信息公开申请情况');
  });

  it('are found by a heading with its text behind it', () => {
    const outline = read(
      printed(
        report({
          six: '',
          other: '六、其他需要报告的事项：无。',
          problems: '',
          five: '五、存在的主要问题及改进情况。栏目更新不够及时，将每周检查。',
        }),
      ),
    );
    expect(outline.text['otherMatters']).toBe('无。');
    expect(outline.text['problemsAndImprovements']).toBe('栏目更新不够及时，将每周检查。');
    expect(outline.headings.map(({ text }) => text)).toContain('六、其他需要报告的事项');
  });

  it('are found by their tables where the headings are gone, and that is said', () => {
    const document = printed(report({ two: '', three: '', four: '' }));
    const outline = read(document);
    expect(ends(document, outline)).toEqual(plainEnds);
    expect(outline.uncertain.map(({ part }) => part)).toEqual(['proactive', 'requests', 'review']);
    expect(outline.uncertain[0]?.why).toBe(
      '“二、主动公开政府信息情况”没有标题，按内容的位置认出，核对后确认。',
    );
  });

  it('are found by the first aspect and by standing after the last table', () => {
    const document = printed(report({ one: '', five: '' }));
    const outline = read(document);
    expect(ends(document, outline)).toEqual(plainEnds);
    expect(outline.uncertain.map(({ part }) => part)).toEqual(['overview', 'problemsAndImprovements']);
  });

  it('are found by a number alone where the words are others, and that is said', () => {
    const outline = read(printed(report({ one: '一、工作综述', six: '六、2024年打算' })));
    expect([...outline.parts.keys()]).toEqual(all);
    expect(outline.uncertain.map(({ why }) => why)).toEqual([
      '“一、工作综述”与“一、总体情况”不同，按序号当作这一部分，核对后确认。',
      '“六、2024年打算”与“六、其他需要报告的事项”不同，按序号当作这一部分，核对后确认。',
    ]);
  });

  it('are said to be missing where nothing tells of them', () => {
    const outline = read(printed(report({ six: '', other: '' })));
    expect([...outline.parts.keys()]).toEqual(all.slice(0, -1));
    expect(outline.uncertain).toEqual([
      { part: 'otherMatters', why: '没有找到“六、其他需要报告的事项”这一部分。' },
    ]);
  });

  it('are not opened by a list of them before part one', () => {
    const list = `本报告由以下部分组成：
一、总体情况
二、主动公开政府信息情况
三、收到和处理政府信息公开申请情况
四、政府信息公开行政复议、行政诉讼情况
五、存在的主要问题及改进情况
六、其他需要报告的事项`;
    const marks = list.split('\n').map((line) => line + '；');
    const pages = list.split('\n').map((line, at) => `${line}……………${at + 1}`);
    for (const opening of [list, marks.join('\n'), pages.join('\n')]) {
      const document = printed(report({ opening }));
      const outline = read(document);
      const { opening: own, ...others } = ends(document, outline);
      expect(own?.[0]).toBe(opening.split('\n')[0]);
      expect(others).toEqual({ ...plainEnds, opening: undefined });
      expect(outline.text['opening']).toContain('行政复议、行政诉讼情况');
    }
  });

  it('are not opened by a sentence that names them and is wrapped', () => {
    const opening = `本报告按照有关规定编制，由总体情况，主动公开政府信息情况，收到和处理的
三、收到和处理政府信息公开申请情况，四、政府信息公开行政复议、行政诉讼情况以及各项
存在的主要问题及改进情况
和其他需要报告的事项等部分组成。`;
    const document = printed(report({ opening }));
    const { opening: _, ...others } = ends(document, read(document));
    expect(others).toEqual({ ...plainEnds, opening: undefined });
  });

  it('are found in a document with real tables, whose own numbered labels open nothing', () => {
    const rows = (text: string) => text.split('\n').map((line) => line.split(' '));
    const [start = '', rest = ''] = report({ proactive: '', requests: '', review: '' }).split(
      /\n(?=二、主动公开)/,
    );
    const [two = '', three = '', four = '', ...closing] = rest.split('\n');
    const document = [
      ...paragraphs(`${start}\n${two}`),
      table(rows(proactiveText)),
      ...paragraphs(three),
      table(rows(requestsText)),
      table(rows('（七）总计 1\n四、结转下年度继续办理 0')),
      ...paragraphs(four),
      table(rows(reviewText)),
      ...paragraphs(closing.join('\n')),
    ];
    expect(ends(document, read(document))).toEqual({
      ...plainEnds,
      proactive: ['table', 'table'],
      requests: ['table', 'table'],
      review: ['table', 'table'],
    });
    const bare = document.filter(
      (block) => block.kind === 'table' || !/^[二三四]、/.test(block.kind === 'line' ? block.text : ''),
    );
    expect([...read(bare).parts.keys()]).toEqual(all);
  });

  it('may have their headings inside a table', () => {
    const rows = (text: string) => text.split('\n').map((line) => line.split(' '));
    const document = [
      ...paragraphs(
        report({ two: '', proactive: '', three: '', requests: '', four: '', review: '' }).split(
          '\n五、',
        )[0] ?? '',
      ),
      table([
        ['二、主动公开政府信息情况'],
        ...rows(proactiveText),
        ['三、收到和处理政府信息公开申请情况'],
        ...rows(requestsText),
      ]),
      table([['四、政府信息公开行政复议、行政诉讼情况'], ...rows(reviewText)]),
      ...paragraphs('五、存在的主要问题及改进情况\n更新不够及时。\n六、其他需要报告的事项\n无'),
    ];
    const { parts, text, uncertain } = read(document);
    const at = document.findIndex(({ kind }) => kind === 'table');
    expect([parts.get('proactive'), parts.get('requests'), parts.get('review')]).toEqual([
      { from: at, to: at + 1 },
      { from: at, to: at + 1 },
      { from: at + 1, to: at + 2 },
    ]);
    expect([text['otherMatters'], uncertain]).toEqual(['无', []]);
  });

  it('are read from a table that only lays out the page', () => {
    const document = [
      table(
        report({ proactive: '', requests: '', review: '' })
          .split('\n')
          .map((line) => [line]),
      ),
    ];
    const outline = read(document);
    expect(outline.text['otherMatters']).toBe('本局没有收取信息处理费。');
    expect(outline.agency).toBe('云溪县水务局');
  });

  it('keep a heading that the next page of the table repeats in the same part', () => {
    const again = requestsText.replace(
      '（五）不予\n处理',
      '三、收到和处理政府信息公开申请情况\n（五）不予\n处理',
    );
    const document = printed(report({ requests: again }));
    expect(ends(document, read(document))).toEqual(plainEnds);
  });

  it('are all empty in a report of something else', () => {
    const outline = read(
      paragraphs(
        '某县2023年法治政府建设工作情况报告\n一、主要做法\n加强学习。\n二、存在问题\n力量不足。\n三、下一步打算\n继续努力。',
      ),
    );
    expect([outline.parts.size, outline.title, outline.text]).toEqual([0, '', {}]);
    expect(outline.uncertain).not.toEqual([]);
  });
});

describe('prose that has no place in the form', () => {
  it('is quoted where it stands beside the table of its part', () => {
    const note = '本年度新收申请较上年有所增加，主要集中在供水工程方面。';
    const { text, uncertain, besideTables } = read(printed(report({ requests: `${note}\n${requestsText}` })));
    expect(uncertain).toEqual([
      { part: 'requests', why: `“三、收到和处理政府信息公开申请情况”中表格以外的文字没有位置可放：${note}` },
    ]);
    expect(besideTables).toEqual([{ part: 'requests', text: note }]);
    expect(JSON.stringify(text)).not.toContain('供水');
  });
});
