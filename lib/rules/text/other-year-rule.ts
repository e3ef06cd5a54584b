import { withoutQuotes } from './bare-text';
import { sentenceRule, textExample } from './sentence-rule';

const OWN_WORK =
  /(?:收到|受理|办结|答复|主动公开|公开|发布|制发)[^，。；]*?[\d一二三四五六七八九十百两]+(?:余)?(?:件|条|篇|次|份|宗|项|期)/;
/** What makes another year right: comparison, plan, history, titles, what is carried over. */
const RIGHT =
  /较|比|同期|上年|去年|往年|历年|相比|增长|下降|减少|增加|以来|至今|起|自|从|累计|结转|将|拟|计划|下一步|力争|预计|规划|印发|修订|出台|决算|预算|年报|年度报告|版|整改|问题|指出|—|–|~|至(?!.{0,3}12月31日)|-\d{4}年|规定|要点|方案|第\d+号/;

/** I04: a sentence about the work of another year, as it stands in last year's file. */
export const noOtherYear = sentenceRule({
  id: 'I04',
  severity: 'doubt',
  name: '正文没有沿用其他年份',
  source: '常识',
  examples: [
    textExample(
      'text.overview.disclosureOnRequest',
      '2023年，我局共收到政府信息公开申请5件。',
      '我局共收到政府信息公开申请5件，较2023年增加2件。',
    ),
  ],
  find: ({ plain }, _, { report: { year } }) => {
    const prose = withoutQuotes(plain);
    const opening = /^(?:[（(][一二三四五六七八九十][）)])?(?:截至|截止)?(20\d{2})年(?:度|底|12月31日)?/.exec(
      prose,
    );
    const said = Number(opening?.[1] ?? year);
    if (!opening || said === year || prose.includes(`${year}年`)) return [];
    const rest = prose.slice(opening[0].length);
    return !/^\d/.test(rest) && OWN_WORK.test(rest) && !RIGHT.test(rest) ? [`${said}年`] : [];
  },
  message: (words, { name }, { report: { year } }) =>
    `${words}出现在${name}，报告年度是${year}年。核对是否沿用旧稿；写的确是那一年的，说明原因。`,
});
