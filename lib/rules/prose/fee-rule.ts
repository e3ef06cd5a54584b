import { ONE, readFigure } from '@/lib/report/figure';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { findingAbout } from './cell-count';
import type { Count } from './counts';
import { readNumeral } from './numerals';
import { toldIn, type Told } from './told';

const FEE = /信息处理费|收费通知/;
const OTHER_FEES = /诉讼费|邮寄费|打印费|复印费|经费|培训费|受理费|事业性|每件|每页|标准|免收|减免|以每/;
/** 100 元 a piece, 10, 20 or 40 a page: every fee is a multiple of ten 元. 1 万元 is ONE. */
const TEN_YUAN = ONE / 1000n;

/** N15: a 信息处理费 that no tier of the fee can give. */
export const feeOfTiers: Rule = {
  id: 'N15',
  severity: 'doubt',
  name: '信息处理费符合计费标准',
  source: '信息处理费管理办法',
  check: (context) =>
    toldIn(context).flatMap((told): readonly Finding[] => {
      const odd = told.ours.find((count) => isFee(count, told) && !isMultiple(count));
      if (!odd) return [];
      const message = `写信息处理费 ${odd.text} 元，按件 100 元、按页 10、20、40 元计费都得不出这个数。核对金额。`;
      return [findingAbout(told, { ruleId: 'N15', severity: 'doubt', message, cells: [] })];
    }),
};

function isFee({ unit, upTo, left, before }: Count, { words }: Told): boolean {
  if (unit !== '元' || OTHER_FEES.test(left) || /每件|每页/.test(words)) return false;
  const own = FEE.test(upTo) || /收费情况/.test(words);
  return own && !/诉讼费|培训费|经费/.test(before.split('，').at(-2) ?? '');
}

function isMultiple({ text }: Count): boolean {
  const digits = /^[\d.]+万?$/.test(text) ? text : String(readNumeral(text) ?? '');
  const reading = readFigure(`${digits}元`, 'amount');
  return reading.kind !== 'figure' || reading.value % TEN_YUAN === 0n;
}
