import { withoutQuotes } from './bare-text';
import { sentenceRule } from './sentence-rule';

const COUNTED = /[\d一二三四五六七八九十百两]+(?:余)?(?:件|条|篇|次|份|宗|项|期)/;
const DONE = /收到|接到|受理|办理|办结|答复|主动公开|公开|发布|推送|制发|制定/;
const OWN_WORK = new RegExp(`(?:${DONE.source})(?!的)[^，。；]*?${COUNTED.source}`);
/** What makes another year right wherever it stands: comparison, a stretch of time, what others found. */
const RIGHT =
  /较(?!好|大|多|高|强)|相比|同比|环比|与[^，。；]{1,12}比|比(?!例|重|如|较)|同期|去年|往年|历年|增长|下降|减少|增加|以[来前]|至今|整改|[个项类]问题|问题[^，。；]{0,6}(?:已|均|得到)|结转(?:至|到)?[本今]年/;
/** Right behind the year: 2021年至2024年, 2023年起, 2023年第3号. */
const RANGE = /^[度底末]?(?:至|到|起|开始|[—–~～-]|第)/;
/** A year that tells which things are meant: 2023年公布的, 2023年部门决算. */
const OF_THINGS =
  /^(?:[^，。；\d]{0,8}(?:收到|受理|办结|答复|公开|发布|公布|印发|制定|出台|修订|施行)[^，。；\d]{0,6}的|[^，。；]{0,12}?(?:决算|预算|年报|年度报告|要点|方案|规划))/;
const PLAN = /将|拟|计划|下一步|力争|预计|争取|目标|要求|规定|自|从|起/;
/** Which year a sentence is about, behind its number and a heading that runs in. */
const OPENING =
  /^(?:[（(][一二三四五六七八九十][）)](?:[\p{Script=Han}]{2,14}(?:情况|方面|管理|建设|保障|公开))?[：:]?)?(截[至止]到?)?(20\d{2})年(?:度|底|12月31日)?/u;

/** I04: a sentence about the work of another year, as it stands in last year's file. */
export const noOtherYear = sentenceRule({
  id: 'I04',
  severity: 'doubt',
  name: '正文没有沿用其他年份',
  source: '常识',
  find: ({ plain }, _, { report: { year } }) => {
    const prose = withoutQuotes(plain);
    const [whole, upTo, typed] = OPENING.exec(prose) ?? [];
    const said = Number(typed ?? year);
    if (whole === undefined || said === year || prose.includes(`${year}年`)) return [];
    const rest = prose.slice(whole.length);
    return !/^\d/.test(rest) && OWN_WORK.test(rest) && !isRight(rest, upTo !== undefined, said > year)
      ? [`${said}年`]
      : [];
  },
  message: (words, { name }, { report: { year } }) =>
    `${words}出现在${name}，报告年度是${year}年。核对是否沿用旧稿；写的确是那一年的，说明原因。`,
});

/** `rest` is what stands behind the year. */
function isRight(rest: string, isUpTo: boolean, isLater: boolean): boolean {
  const [first = ''] = rest.replace(/^，/, '').split('，');
  return (
    [RIGHT, RANGE, OF_THINGS].some((right) => right.test(rest)) ||
    first.includes('结转') ||
    (isUpTo && rest.includes('累计')) ||
    (isLater && PLAN.test(rest))
  );
}
