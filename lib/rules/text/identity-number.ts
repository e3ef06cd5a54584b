const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';
/** 11 … 65, 71, 81, 82, 83: the two digits of a province. */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

/** 身份证号: 18 characters with province, date and check digit. */
export function isIdentityNumber(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text) || !PROVINCE.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return isDate(text.slice(6, 14)) && CHECK_DIGITS[sum % 11] === text[17];
}

/** The 15 digits of before 1999; they have no check digit. */
export function isOldIdentityNumber(text: string): boolean {
  return /^\d{15}$/.test(text) && PROVINCE.test(text) && isDate(`19${text.slice(6, 12)}`);
}

/** 卡号: 16 to 19 digits whose check digit is right (Luhn). */
export function isCardNumber(text: string): boolean {
  if (!/^[3-6]\d{15,18}$/.test(text) || isIdentityNumber(text)) return false;
  const sum = [...text].reverse().reduce((total, sign, at) => {
    const digit = Number(sign) * (at % 2 === 0 ? 1 : 2);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
}

function isDate(text: string): boolean {
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6, 8)].map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
