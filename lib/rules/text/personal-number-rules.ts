import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { isCardNumber, isIdentityNumber, isOldIdentityNumber } from './identity-number';
import { findingAt, matches, sentenceRule } from './sentence-rule';
import { textPlaces } from './text-places';

const NUMBER = /(?<![\dA-Za-z*.])\d{14,17}[\dXx](?![\dA-Za-z*])/g;

/** P01: an identity number. With 18 characters it is certain; the old form of 15 digits is a doubt. */
export const noIdentityNumber: Rule = {
  id: 'P01',
  severity: 'error',
  name: '没有身份证号',
  source: '条例第十五条',
  check: ({ template, report }) =>
    textPlaces(template, report).flatMap((place) =>
      place.sentences.flatMap(({ text, plain }): readonly Finding[] => {
        const numbers = matches(plain, NUMBER).map((number) => number.toUpperCase());
        const certain = numbers.filter(isIdentityNumber);
        const old = numbers.filter((number) => isOldIdentityNumber(number) && !isCount(plain, number));
        if (certain.length + old.length === 0) return [];
        const shown = [...certain, ...old].map((number) => `“${masked(number)}”`).join('');
        const severity = certain.length > 0 ? 'error' : 'doubt';
        const message = `${shown}疑似身份证号。删去，个人信息不得公开。`;
        return [findingAt({ id: 'P01', severity }, place, text, message)];
      }),
    ),
};

const MOBILE = /(?<![\d.*]|\d[-—])1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![\d*])/g;

/** P02: a mobile number; the number of an office is fine. */
export const noMobileNumber = sentenceRule({
  id: 'P02',
  severity: 'doubt',
  name: '没有手机号码',
  source: '条例第十五条',
  find: ({ text }) => {
    const digits = halfWidthDigits(text);
    return matches(digits, MOBILE)
      .filter((number) => !isCount(digits, number))
      .map(masked);
  },
  message: (words) => `含手机号码${words}。改为办公电话，确需公开的说明原因。`,
});

const CARD = /(?<![\dA-Za-z*.])[3-6]\d{3}(?: ?\d{4}){2,3} ?\d{1,4}(?: ?\d{1,3})?(?![\dA-Za-z*])/g;

/** P03: the number of a bank card. */
export const noCardNumber = sentenceRule({
  id: 'P03',
  severity: 'doubt',
  name: '没有银行卡号',
  source: '条例第十五条',
  find: ({ text }) => {
    const digits = halfWidthDigits(text);
    return matches(digits, CARD)
      .filter((number) => isCardNumber(number.replace(/ /g, '')) && !isCount(digits, number))
      .map(masked);
  },
  message: (words) => `含疑似银行卡号${words}。删去，不是卡号的说明是什么。`,
});

/** A number with a unit, or behind the word of another kind of number. */
function isCount(text: string, number: string): boolean {
  const at = text.toUpperCase().indexOf(number);
  const after = text.slice(at + number.length).trimStart();
  return (
    /^(?:[条件个次人万亿元份篇号]|%)/.test(after) ||
    /(?:编号|代码|案号|备案号|流水号)[为：:]?$/.test(text.slice(0, at))
  );
}

function masked(number: string): string {
  const bare = number.replace(/[- ]/g, '');
  return `${bare.slice(0, 3)}****${bare.slice(-4)}`;
}

function halfWidthDigits(text: string): string {
  return text.replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
