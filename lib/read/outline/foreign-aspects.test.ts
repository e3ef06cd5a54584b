import { describe, expect, it } from 'vitest';
import { format202130 } from '@/templates/2021-30/index';
import { foreignAspects } from './foreign-aspects';
import { readOutline } from './read-outline';
import { printed, report } from './test-print';

const [overview] = format202130.sections;
const aspectsOf = (text: string) => foreignAspects(overview, text.split('\n'));

const ids = [
  'proactiveDisclosure',
  'disclosureOnRequest',
  'informationManagement',
  'platform',
  'supervision',
];

describe('the aspects of a foreign report', () => {
  it.each([
    [
      'in other words',
      [
        '（一）主动公开工作情况',
        '（二）依申请公开办理情况',
        '（三）加强政府信息管理',
        '（四）平台建设运行情况',
        '（五）监督保障机制',
      ],
    ],
    ['with digits', ['1.主动公开', '2.依申请公开', '3.政府信息管理', '4.平台建设', '5.监督保障']],
    [
      'with digits in brackets',
      ['（1）主动公开', '（2）依申请公开', '（3）信息管理', '（4）平台建设', '（5）监督保障'],
    ],
    [
      'numbered as parts',
      ['一、主动公开', '二、依申请公开', '三、政府信息管理', '四、平台建设', '五、监督保障'],
    ],
    [
      'without numbers',
      ['主动公开情况', '依申请公开情况', '政府信息管理情况', '平台建设情况', '监督保障情况'],
    ],
    [
      'run in',
      [
        '（一）主动公开。全年公开。',
        '（二）依申请公开：全年一件。',
        '（三）政府信息管理情况。',
        '（四）公开平台。',
        '（五）监督保障。',
      ],
    ],
  ])('are found %s', (_, headings) => {
    const texts = headings.map((heading, at) => `${heading}\n其中第${at}段，内容若干。`);
    expect(aspectsOf(['总的情况。', ...texts].join('\n'))).toEqual({
      lead: '总的情况。',
      ...Object.fromEntries(ids.map((id, at) => [id, texts[at]])),
    });
  });

  it('keep their own subheadings, and what comes after the last', () => {
    const text =
      '（一）主动公开\n1.政策\n（1）解读\n（二）依申请公开\n1.受理\n（三）政府信息管理\n（四）平台建设\n（五）监督保障\n有考核。\n（六）其他工作\n若干。';
    const found = aspectsOf(text);
    expect(found['proactiveDisclosure']).toBe('（一）主动公开\n1.政策\n（1）解读');
    expect(found['supervision']).toBe('（五）监督保障\n有考核。\n（六）其他工作\n若干。');
  });

  it('may lack one', () => {
    const found = aspectsOf(
      '（一）主动公开\n甲。\n（二）依申请公开\n乙。\n（三）平台建设\n丙。\n（四）监督保障\n丁。',
    );
    expect(found['informationManagement']).toBe('');
    expect(found['platform']).toBe('（三）平台建设\n丙。');
  });

  it('may stand in another order', () => {
    const found = aspectsOf('（一）监督保障\n甲。\n（二）平台建设\n乙。\n（三）主动公开\n丙。');
    expect([found['proactiveDisclosure'], found['platform'], found['supervision']]).toEqual([
      '（三）主动公开\n丙。',
      '（二）平台建设\n乙。',
      '（一）监督保障\n甲。',
    ]);
  });

  it('begin with a number that has lost its left bracket', () => {
    const found = aspectsOf('（一）主动公开\n甲。\n（二）依申请公开\n乙。\n三）政府信息管理\n丙。');
    expect([found['disclosureOnRequest'], found['informationManagement']]).toEqual([
      '（二）依申请公开\n乙。',
      '三）政府信息管理\n丙。',
    ]);
  });

  it.each([
    ['about other things', '（一）持续完善机制\n甲。\n（二）落实常态化公开\n乙。\n（三）回应关切\n丙。'],
    [
      'with nothing but the common words of the form',
      '（一）主动公开政府信息情况\n甲。\n（二）依申请公开情况\n乙。\n（三）政府信息公开的收费情况\n丙。\n（四）因政府信息公开申请的行政复议、行政诉讼情况\n丁。',
    ],
    ['one of them twice', '（一）主动公开\n甲。\n（二）主动公开\n乙。\n（三）平台建设\n丙。'],
    ['of none', '全年工作平稳。\n没有突出的情况。'],
  ])('are left together in a text with headings %s', (_, text) => {
    expect(aspectsOf(text)).toEqual({ whole: text });
  });

  it('are blank where the part is', () => {
    expect(foreignAspects(overview, [])).toEqual(Object.fromEntries(['lead', ...ids].map((id) => [id, ''])));
  });

  it('are listed among the headings with their level', () => {
    const { headings } = readOutline(
      format202130,
      printed(
        report({
          overview: '（一）主动公开\n1.政策解读\n甲。\n（二）依申请公开。乙丙丁。',
          other: '无。\n七、2024年工作思路\n继续。',
        }),
      ),
    );
    expect(headings.filter(({ text }) => /^(?:（|1|七)/.test(text))).toEqual([
      { text: '（一）主动公开', level: 2 },
      { text: '1.政策解读', level: 3 },
      { text: '（二）依申请公开', level: 2 },
      { text: '七、2024年工作思路', level: 1 },
    ]);
  });
});

describe('the end of a foreign report', () => {
  const end = (other: string) => {
    const { text, signature, date } = readOutline(format202130, printed(report({ other })));
    return [text['otherMatters'], signature.name, signature.date, date];
  };

  it.each([
    ['the name over the date', '无。\n云溪县水务局\n2024年1月20日', '云溪县水务局', '2024-01-20'],
    ['the date over the name', '无。\n2024年1月20日\n云溪县水务局', '云溪县水务局', '2024-01-20'],
    ['a date in Chinese digits', '无。\n云溪县水务局\n二〇二四年一月二十日', '云溪县水务局', '2024-01-20'],
    ['a date alone', '无。\n2024 年 1 月 20 日', '', '2024-01-20'],
    ['no signature', '无。', '', ''],
  ])('has %s', (_, other, name, date) => {
    expect(end(other)).toEqual(['无。', name, date, date]);
  });

  it.each(['（此件公开发布）', 'Copyright © 2024 版权所有 云溪县人民政府', '政府网站找错 适老化 无障碍阅读'])(
    'takes no name from %s',
    (line) => {
      expect(end(`无。\n${line}`)).toEqual(['无。', '', '', '']);
    },
  );

  it('loses what the portal prints under it', () => {
    expect(
      end(
        '无。\n云溪县水务局\n2024年1月20日\n扫一扫在手机打开当前页\n【打印本页】 【关闭窗口】\n上一篇：通知\n下一篇：公告\n主办：云溪县人民政府 ICP备12345号\nCopyright © 2024 版权所有 云溪县人民政府',
      ),
    ).toEqual(['无。', '云溪县水务局', '2024-01-20', '2024-01-20']);
  });
});
