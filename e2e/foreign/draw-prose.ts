import { aspectIds, type AspectId, type ForeignProse } from './foreign-report';
import type { Format } from './official-form';
import type { Rng } from './rng';

const places = ['青禾市', '临溪县', '北岭区', '云台县', '沙洲市', '松浦区', '石渠县', '白鹭市'];
const bodies = [
  '水务局',
  '人民政府办公室',
  '农业农村局',
  '住房公积金管理中心',
  '青石镇人民政府',
  '退役军人事务局',
  '人民政府',
  '东桥街道办事处',
];

export function drawAgency(rng: Rng): string {
  return `${rng.pick(places)}${rng.pick(bodies)}`;
}

export function drawTitle(agency: string, year: number, rng: Rng): readonly string[] {
  const name = rng.pick(['政府信息公开工作年度报告', '政府信息公开工作年度报告', '政府信息公开年度报告']);
  return rng.pick([
    [`${agency}${year}年${name}`],
    [agency, `${year}年${name}`],
    [`${agency} ${year}年`, name],
    [`${agency}${year}年度`, name],
  ]);
}

const aspectHeadings: Readonly<Record<AspectId, readonly string[]>> = {
  proactiveDisclosure: ['主动公开情况', '主动公开', '主动公开政府信息情况'],
  disclosureOnRequest: ['依申请公开情况', '依申请公开', '依申请公开办理情况'],
  informationManagement: ['政府信息管理情况', '政府信息管理', '加强政府信息管理'],
  platform: ['政府信息公开平台建设情况', '平台建设', '平台建设运行情况'],
  supervision: ['监督保障情况', '监督保障', '强化监督保障'],
};

const sentences: readonly ((count: number, other: number) => string)[] = [
  (count) => `全年在网站公开专栏发布各类信息${count}条，栏目更新没有超过规定的时限。`,
  (count, other) => `政务新媒体推送图文${count}篇，短视频${other}条，阅读量比上年略有增加。`,
  (count) => `热线12329接听咨询 ${count} 次，能当场答复的当场答复，其余的在3个工作日内回电。`,
  (count, other) =>
    `办公室与承办科室逐件会商，答复前由法制人员审核，平均用时${(count % 15) + 2}.${other % 10}个工作日。`,
  (count) => `对照目录补齐历年文件${count}件，其中失效的标明“已废止”，并注明日期。`,
  () => '凡是涉及群众切身利益的事项，一律先征求意见、后作决定，意见采纳情况随文公布。',
  (count) => `举办培训${(count % 4) + 1}期，到会的有各科室联络员和窗口人员。`,
  (_, other) => `公开专区设在办事大厅一楼，备有查询电脑${(other % 5) + 1}台、纸质指南8种（每季度更换1次）。`,
  () => '主要负责人每半年听取一次汇报，分管负责人每月调度，责任落实到岗位。',
  (count, other) => `共收到网上留言${count}件、来信${other}件，均按时办结，没有被责令改正的情形。`,
];

const problems: readonly string[] = [
  '一是解读的形式不够多，图示和问答偏少；二是个别栏目更新不及时，最长的一次晚了6天。',
  '2023年起将把公开属性的认定前移到拟稿环节，由2名专人复核，减少返工。',
  '存在的问题主要是基层人员变动频繁，业务不熟。下一步将编印工作手册，每季度讲评1次。',
  '三是公众参与的渠道还不够畅通，全年征集意见仅11次。改进办法是把征集安排写入年度计划。',
];

export function drawProse(agency: string, year: number, format: Format, rng: Rng): ForeignProse {
  const paragraph = () =>
    Array.from({ length: rng.int(1, 4) }, () => rng.pick(sentences)(rng.int(2, 999), rng.int(1, 98))).join(
      '',
    );
  const isRunIn = rng.chance(0.3);
  const numbers = ['一', '二', '三', '四', '五'];

  const aspect = (id: AspectId, index: number): readonly [AspectId, string] => {
    const heading = `（${numbers[index] ?? ''}）${rng.pick(aspectHeadings[id])}`;
    if (isRunIn) return [id, `${heading}。${paragraph()}`];
    return [id, [heading, ...Array.from({ length: rng.int(1, 3) }, paragraph)].join('\n')];
  };

  return {
    opening: rng.pick([drawOpening(agency, year, format), drawOpening(agency, year, format), '']),
    lead: rng.chance(0.6) ? `${year}年，${agency}按照年度要点推进公开工作。${paragraph()}` : '',
    aspects: Object.fromEntries(aspectIds.map(aspect)) as Record<AspectId, string>,
    problemsAndImprovements: Array.from({ length: rng.int(1, 3) }, () => rng.pick(problems)).join('\n'),
    otherMatters: rng.pick(['无。', '无', '本年度没有收取信息处理费。', `${year}年没有其他需要报告的事项。`]),
  };
}

function drawOpening(agency: string, year: number, format: Format): string {
  const notice = format === '2019-60' ? '国办公开办函〔2019〕60号' : '国办公开办函〔2021〕30号';
  return (
    `根据《中华人民共和国政府信息公开条例》和年度报告格式（${notice}）的要求，${agency}编制本报告。` +
    `所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。对内容有疑问的，可拨打电话0000-1234567。`
  );
}
