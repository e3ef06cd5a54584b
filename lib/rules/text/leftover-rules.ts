import { matches, sentenceRule } from './sentence-rule';
import { withoutAddresses } from './bare-text';

const PLACEHOLDER =
  /(?<![A-Za-z])[Xx]{2,}(?![A-Za-z])|×{2,}|某某(?!某)|_{3,}|\uff3f{2,}|[（(]略[）)]|【\s*】|TODO|\{\{|\{[A-Za-z]+\}|[（(](?:待补充|待填写?|待定)[）)]/g;

/** X01: what a template leaves to be filled in. */
export const noPlaceholderText = sentenceRule({
  id: 'X01',
  severity: 'error',
  name: '没有未替换的占位内容',
  source: '常识',
  // XXL is a word, and a person may be called 张某某.
  find: ({ text }) =>
    matches(withoutAddresses(halfWidthLetters(text)), PLACEHOLDER).filter(
      (word, _, all) => word !== '某某' || !/[\p{Script=Han}]某某/u.test(text) || all.length > 1,
    ),
  message: (words) => `有未替换的占位内容${words}。写上实际内容，没有的删去。`,
});

/** Units that only follow a number, and what may stand right behind one. */
const GAP =
  /(?:共|计|收到|受理|办结|答复|公开|发布|制发|信息|申请|约|达|合计|培训|召开|举办|参训|费)[ \u3000\u00a0]+(?:件|条|宗|篇|次|人次|份|个|期|场|起|万元|元)(?=[，,。；;、]|申请|信息|$)/g;
const JOINED =
  /(?<!公)(?:共|累计|合计|共计)(?:收到|受理|办结|答复|办理|接到)?(?:(?:政府信息)?(?:公开)?申请)?(?:件|宗)(?=[，,。；;、]|$)|(?<!公)(?:共|累计|合计)(?:主动)?(?:公开|发布)(?:各类)?(?:(?:政府|政务)?信息)?条(?=[，,。；;、]|$)/g;
const NO_SHARE = /(?:占|达|增长|下降|为|率)[ \u3000\u00a0]*[%％]/g;
const NO_DATE = /年?[ \u3000\u00a0]+月[ \u3000\u00a0]+日/g;

/** 受理4申请公开: the number is there and its unit is not. */
const NO_UNIT = /(?:收到|受理|办结|答复)(?!20\d{2}(?!\d))\d{1,4}(?=(?:政府信息公开)?申请|政府信息公开)/g;

/** X02: a unit without its number, or a number without its unit. */
export const noMissingNumber = sentenceRule({
  id: 'X02',
  severity: 'doubt',
  name: '单位前没有漏填数字',
  source: '常识',
  find: ({ text }) => [GAP, JOINED, NO_SHARE, NO_DATE, NO_UNIT].flatMap((pattern) => matches(text, pattern)),
  message: (words) =>
    /\d”$/.test(words) ? `${words}后缺少单位。补上“件”。` : `${words}处缺少数字。补上数字，没有的写明没有。`,
});

function halfWidthLetters(text: string): string {
  return text.replace(/[\uff38\uff58]/g, 'X');
}
