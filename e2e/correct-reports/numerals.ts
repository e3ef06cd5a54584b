const digits = '零一二三四五六七八九';

/** 汉字数字 up to 9999: 一百零二. */
export function chineseNumeral(count: number): string {
  if (count < 10) return digits.charAt(count);
  const places = ['', '十', '百', '千'];
  const text = [...String(count)]
    .map((digit, index, all) =>
      digit === '0' ? '零' : digits.charAt(Number(digit)) + (places[all.length - 1 - index] ?? ''),
    )
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
  return text.startsWith('一十') ? text.slice(1) : text;
}

/** 全角数字 */
export function fullWidth(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
