import { describe, expect, it } from 'vitest';
import { format202130 } from '@/templates/2021-30/index';
import { readOutline } from './read-outline';
import { paragraphs, printed, report } from './test-print';

const name = '云溪县水务局';

function titled(title: string, opening = '云溪县水务局现公布本报告。') {
  const outline = readOutline(format202130, printed(report({ title, opening })));
  return [outline.agency, outline.year, outline.text['opening']];
}

describe('the title', () => {
  it.each([
    ['on one line', `${name}2023年政府信息公开工作年度报告`],
    ['with the year on the line of the name', `${name} 2023年\n政府信息公开工作年度报告`],
    ['with the year on a line of its own', `${name}\n2023年\n政府信息公开\n工作年度报告`],
    ['on twelve lines', '云溪县\n\n水务局\n2023\n年\n政府\n信息\n公开\n工作\n年\n度\n报\n告'],
    ['with the year first', `2023年${name}政府信息公开工作年度报告`],
    ['with the year last', `${name}政府信息公开工作年度报告（2023年）`],
    ['with the year in Chinese digits', `${name}二〇二三年政府信息公开工作年度报告`],
    ['with wide digits and spaces', `${name}\n２０２３ 年 政 府 信 息 公 开 工 作 年 度 报 告`],
    ['with 年度 twice', `${name}2023年度政府信息公开工作年度报告`],
    ['without 工作', `${name}2023年政府信息公开年度报告`],
    ['in another order', `${name}2023年政府信息公开年度工作报告`],
    ['with 关于', `${name}关于2023年政府信息公开工作年度报告`],
    ['printed twice', `${name}2023年政府信息公开工作年度报告\n${name}\n2023年政府信息公开工作年度报告`],
    [
      'under the menu of a portal',
      `首页\n网站无障碍\n首页 > 政府信息公开 > 年报\n${name}2023年政府信息公开工作年度报告\n发布时间：2024-01-20 来源：本站 浏览次数：12\n【字号：大 中 小】 打印`,
    ],
    ['under words that look like a name', `数字云溪\n${name}\n2023年政府信息公开工作年度报告`],
    ['with 年报 for its last words', `${name}2023年政府信息公开年报`],
    ['with its last characters out of order', `${name}2023年政府信息公开 工作告年度报`],
    ['under the name of a column of the site', `政府信息公开年度报告\n${name}2023年政府信息公开工作年度报告`],
    [
      'over its own name and the line of the portal',
      `${name}2023年政府信息公开工作年度报告\n${name}\n2024年01月20日来源：1`,
    ],
    ['over a draft', `草稿\n${name}2023年政府信息公开工作年度报告`],
  ])('is read %s', (_, title) => {
    expect(titled(title)).toEqual([name, 2023, '云溪县水务局现公布本报告。']);
  });

  it('has the year behind the digits in which a name ends', () => {
    expect(titled('云溪县抗震办20 2025年政府信息公开工作年度报告')).toEqual([
      '云溪县抗震办20',
      2025,
      '云溪县水务局现公布本报告。',
    ]);
  });

  it('takes as much for the name as the report itself confirms', () => {
    const title = '阳光政务平台\n云溪水务局\n2023年政府信息公开工作年度报告';
    expect(titled(title, '云溪水务局现公布本报告。')[0]).toBe('云溪水务局');
  });

  it('is kept as printed, its lines joined', () => {
    const { title } = readOutline(
      format202130,
      printed(report({ title: `${name} 2023年\n政府信息公开工作年度报告` })),
    );
    expect(title).toBe('云溪县水务局 2023年政府信息公开工作年度报告');
  });

  it('is not taken from the sentence of the opening that quotes it', () => {
    const opening = `现将《${name}2022年\n政府信息公开工作年度报告》的后续情况一并公布。`;
    const { title, year } = readOutline(format202130, printed(report({ opening })));
    expect([title, year]).toEqual(['云溪县水务局2023年政府信息公开工作年度报告', 2023]);
  });

  it('leaves name and year to signature and period where there is none, and that is said', () => {
    const outline = readOutline(
      format202130,
      printed(report({ title: '', other: `无。\n${name}\n2024年1月20日` })),
    );
    expect([outline.agency, outline.year, outline.title]).toEqual([name, 2023, '']);
    expect(outline.uncertain.map(({ part }) => part)).toEqual(['title']);
  });

  it('of a government may print 政府 once for both words', () => {
    expect(titled('云溪县人民政府信息公开工作年度报告（2023年度）').slice(0, 2)).toEqual([
      '云溪县人民政府',
      2023,
    ]);
  });

  it('may stand in the window of the browser alone', () => {
    const shown = `${name}2023年政府信息公开工作年度报告-年度报告-云溪县人民政府网`;
    const body = paragraphs(report({ title: '' }).trim());
    const outline = readOutline(format202130, [{ kind: 'line', text: shown, isPageTitle: true }, ...body]);
    expect([outline.agency, outline.year, outline.title]).toEqual([
      name,
      2023,
      `${name}2023年政府信息公开工作年度报告`,
    ]);
    expect(outline.text['opening']).not.toContain('年度报告-');
  });

  it('may have the day of its publication under it, in the line of the portal', () => {
    const title = `${name}2023年政府信息公开工作年度报告\n发布者：水务局   发布日期：2024-02-20 14:36   浏览次数：1`;
    const { date, text } = readOutline(
      format202130,
      printed(report({ title, other: `无。\n${name}\n2024年1月20日` })),
    );
    expect(date).toBe('2024-02-20');
    expect(text['opening']).toMatch(/^本报告按/);
  });

  it('may have the date under it', () => {
    const outline = readOutline(
      format202130,
      printed(
        report({
          title: `${name}2023年政府信息公开工作年度报告\n（2024年1月20日）`,
          opening: '云溪县水务局现公布本报告。',
        }),
      ),
    );
    expect([outline.date, outline.text['opening']]).toEqual(['2024-01-20', '云溪县水务局现公布本报告。']);
  });

  it.each([
    ['云溪县人民政府', 'government'],
    ['云溪县白水镇人民政府', 'township'],
    ['云溪县北街街道办事处', 'street'],
    ['国家税务总局云溪县税务局', 'verticalAgency'],
    ['云溪海关', 'verticalAgency'],
    ['云溪县住房公积金管理中心', 'institution'],
    ['云溪县发展和改革委员会', 'department'],
    ['云溪县白水镇', 'township'],
    ['云溪县青石乡', 'township'],
    ['北街街道', 'street'],
    ['云溪县人民政府办公室', 'department'],
    ['云溪县公安局交警大队', 'department'],
    ['云溪县城市管理委员会', 'department'],
    ['云溪县国有资产监督管理委员会', 'department'],
    ['云溪经济开发区管理委员会', undefined],
    ['云溪市', 'government'],
    ['云溪高新区', undefined],
    ['云溪县大数据公司', undefined],
  ])('of %s tells the kind of agency: %s', (agency, kind) => {
    const title = `${agency}2023年政府信息公开工作年度报告`;
    expect(readOutline(format202130, printed(report({ title }))).kind).toBe(kind);
  });
});

describe('what an opening says', () => {
  const facts = (opening: string) => {
    const { period, basis } = readOutline(format202130, paragraphs(report({ opening })));
    return [period, basis];
  };

  it.each([
    [
      '依据（国办公开办函〔2021〕30号）编制，统计期限为2023年1月1日至12月31日。',
      '2023年1月1日至12月31日',
      '国办公开办函〔2021〕30号',
    ],
    [
      '依据国办公开办函〔202130号编制，期限自2023年1月1日起至2023年12月31日止。',
      '2023年1月1日起至2023年12月31日止',
      '国办公开办函〔202130号',
    ],
    [
      '根据国办公开办函[2019] 60 号，数据为20231月1日—12月31日。',
      '20231月1日—12月31日',
      '国办公开办函[2019]60号',
    ],
    ['统计期限自2023年1月1日起，至2023年12月31日止。', '2023年1月1日起，至2023年12月31日止', ''],
    ['现公布本报告。', '', ''],
  ])('is found as printed in %s', (opening, period, basis) => {
    expect(facts(opening)).toEqual([period, basis]);
  });
});
