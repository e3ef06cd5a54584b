const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  ['零〇', '一壹', '二两贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((signs, value) =>
    Array.from(signs, (sign) => [sign, value] as const),
  ),
);
const TENS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const TEN_THOUSAND = 10_000;

/** 数字: what a number is written with, as the inside of a pattern. */
export const NUMERAL = String.raw`\d+(?:\.\d+)?万?|[零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]+`;

/** 12, 3.1万, 一百零二, 壹拾伍; null where the signs make no number. */
export function readNumeral(text: string): number | null {
  const [, digits, tenThousands] = /^(\d+(?:\.\d+)?)(万?)$/.exec(text) ?? [];
  if (digits !== undefined) {
    return tenThousands === '万' ? Math.round(Number(digits) * TEN_THOUSAND) : Number(digits);
  }
  return readChinese(text);
}

function readChinese(text: string): number | null {
  let [whole, section, digit, before] = [0, 0, 0, ''];
  for (const sign of text) {
    const [value, tens] = [DIGITS[sign], TENS[sign]];
    if (value !== undefined) {
      // 二三 is no number but two of them.
      if (DIGITS[before] !== undefined && before !== '零' && before !== '〇') return null;
      digit = value;
    } else if (tens !== undefined) {
      section += (digit === 0 && section === 0 ? 1 : digit) * tens;
      digit = 0;
    } else if (sign === '万') {
      whole = (section + digit) * TEN_THOUSAND;
      [section, digit] = [0, 0];
    } else {
      return null;
    }
    before = sign;
  }
  return text === '' ? null : whole + section + digit;
}
