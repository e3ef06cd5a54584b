const DIGITS = '〇一二三四五六七八九';
const CIRCLED = 0x2460;

/** The number of a list as a format of Word writes it (ISO/IEC 29500-1, 17.18.59). */
export function listNumber(value: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'ideographTraditional':
      return chineseNumber(value);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return [...String(value)].map((digit) => DIGITS[Number(digit)] ?? '').join('');
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCharCode(CIRCLED + value - 1) : String(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerLetter':
    case 'upperLetter': {
      const letter = String.fromCharCode(97 + ((value + 25) % 26));
      return format === 'lowerLetter' ? letter : letter.toUpperCase();
    }
    default:
      return String(value);
  }
}

/** 一 to 九十九, 一百 and more digit by digit with their places. */
export function chineseNumber(value: number): string {
  if (value === 0) return '〇';
  const places = ['', '十', '百', '千'];
  const digits = [...String(value)];
  if (digits.length > places.length) return String(value);
  const words = digits.map((digit, index) =>
    digit === '0' ? '零' : `${DIGITS[Number(digit)] ?? ''}${places[digits.length - 1 - index] ?? ''}`,
  );
  return words.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}
