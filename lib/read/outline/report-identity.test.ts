import { describe, expect, it } from 'vitest';
import type { VisibleDocument } from '../visible-document';
import { format202130 } from '@/templates/2021-30/index';
import { readOutline } from './read-outline';
import { aspectTexts, paragraphs, report } from './test-print';

/** A body copied without its title: sites keep the title outside the text. */
const untitled = (change: Record<string, string>): VisibleDocument => {
  const plain = { title: '', opening: '现公布本报告。', ...change };
  return paragraphs(report(plain).trim());
};
const read = (change: Record<string, string>) => readOutline(format202130, untitled(change));

describe('the agency of a report without a title', () => {
  it.each([
    ['云溪县水务局2023年政府信息公开工作年度报告（以下简称年报）根据有关规定编制。', '云溪县水务局'],
    ['根据有关规定，现公布云溪县水务局2023年政府信息公开年度报告。', '云溪县水务局'],
    ['特向社会公布云溪县水务局2023年政府信息公开情况。', '云溪县水务局'],
    ['现公布云溪县水务局政府信息公开工作2023年度报告。', '云溪县水务局'],
    ['现将2023年北街街道办事处政府信息公开情况报告如下：', '北街街道办事处'],
    ['特向社会公布2023年度云溪县人民政府信息公开工作年度报告。', '云溪县人民政府'],
    ['现公布《云溪市2023年政府信息公开工作年度报告》。', '云溪市'],
    ['按照有关要求，云溪县水务局编制了2023年政府信息公开年度报告。', '云溪县水务局'],
    ['本报告由国家税务总局云溪县税务局编制。', '国家税务总局云溪县税务局'],
    ['结合云溪县水务局政府信息公开工作实际，现编制本报告。', '云溪县水务局'],
    ['如有疑问，可与云溪县水务局办公室联系（电话：略）。', '云溪县水务局'],
  ])('is the one that its opening names: %s', (opening, agency) => {
    expect(read({ opening }).agency).toBe(agency);
  });

  it.each([
    '现将我局2023年政府信息公开工作报告如下：',
    '现将市局及各分局2023年政府信息公开工作情况报告如下：',
    '根据云溪县人民政府办公室《关于做好2023年政府信息公开工作年度报告编制工作的通知》编制。',
    '如有疑问，请与云溪县人民政府办公室联系。',
    '本报告由总体情况等六个部分组成。',
  ])('stays blank where none is named: %s', (opening) => {
    expect(read({ opening }).agency).toBe('');
  });
});

describe('the kind of agency that a report without a name tells', () => {
  it.each([
    ['我镇全年公开信息三百条。', 'township'],
    ['本街道全年公开信息三百条。', 'street'],
    ['我局全年公开信息三百条。', undefined],
    ['我局会同我镇公开信息三百条。', undefined],
  ])('by what it calls itself: %s', (overview, kind) => {
    expect(read({ overview, problems: '更新不够及时。', other: '无。' }).kind).toBe(kind);
  });
});

describe('the year of a report without a title', () => {
  const aspects = aspectTexts.join('\n');
  const year = (change: Record<string, string>) => read(change).year;

  it('is the one that it calls its own', () => {
    const opening = '现将我局2023年度政府信息公开工作报告如下，统计期限为2022年1月1日至2022年12月31日。';
    expect(year({ opening })).toBe(2023);
  });

  it('is the only one that part one speaks of, outside titles and numbers of documents', () => {
    const overview = `按照《云溪县2019年规划》和云政〔2020〕3号文件，截至2023年12月31日公开信息三百条。\n${aspects}`;
    expect(year({ overview })).toBe(2023);
  });

  it('is the one that part one speaks of far more often than of another', () => {
    const overview = `2023年，公开信息三百条。2022年公开二百条。\n2023年，公开栏更新。\n${aspects}`;
    expect(year({ overview })).toBe(2023);
  });

  it('is that of the period where nothing else tells, also where the period is damaged', () => {
    expect(year({ opening: '所列数据统计时限为20231月1日至202312月31日。' })).toBe(2023);
  });

  it('is not that of a changed law', () => {
    expect(year({ opening: '根据2019年4月修订的条例编制。' })).toBeUndefined();
  });

  it('is none where two are spoken of alike', () => {
    const overview = `2023年，公开信息三百条。2022年公开二百条。\n${aspects}`;
    expect(year({ overview })).toBeUndefined();
  });
});
