import { withoutAddresses } from './bare-text';
import { matches, sentenceRule } from './sentence-rule';

/** 错字: words that mean nothing else, and what they stand for. */
const TYPOS: readonly (readonly [string, string])[] = [
  ['过程性性', '过程性'],
  ['政府息公开', '政府信息公开'],
  ['政府信公开', '政府信息公开'],
  ['政府信信息', '政府信息'],
  ['信息公公开', '信息公开'],
  ['政务公公开', '政务公开'],
  ['政府政府', '政府'],
  ['主动主动公开', '主动公开'],
  ['依申申请', '依申请'],
  ['公开条列', '公开条例'],
  ['规范性文见', '规范性文件'],
  ['行政负议', '行政复议'],
  ['行政复仪', '行政复议'],
  ['行政诉颂', '行政诉讼'],
  ['年度报报告', '年度报告'],
];
const HEADING_TYPO = /^[（(]?[一二三四五六七八九十][）)、.]*\s*(监管保障)情况/;
const MARKS = /[，。；：、]{2,}/g;
const ASCII_COMMA = /[\p{Script=Han}\d],(?=\p{Script=Han})/gu;
const ASCII_STOP = /(?<=\p{Script=Han}{2})\.(?=$|\p{Script=Han})/gu;
const DOUBLED = /的的(?!确|士)/g;

/** X05: words of a fixed list and marks that are wrong everywhere. */
export const noTypos = sentenceRule({
  id: 'X05',
  severity: 'hint',
  name: '没有常见错字和误用标点',
  source: '常识',
  find: ({ text }) => {
    const prose = withoutAddresses(text);
    return [
      ...TYPOS.flatMap(([wrong]) => (prose.includes(wrong) ? [wrong] : [])),
      ...(HEADING_TYPO.exec(prose)?.slice(1) ?? []),
      ...[MARKS, ASCII_COMMA, ASCII_STOP, DOUBLED].flatMap((pattern) => matches(prose, pattern)),
    ];
  },
  message: (words) => `疑似错字或误用标点${words}。核对后改正。`,
});
