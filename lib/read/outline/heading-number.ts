const NUMERALS = '一二三四五六七八九十';

/** 一、 第一部分 1. are numbers of the first level; （一） of the second, also where its left bracket was lost. */
const MAJOR =
  /^\s*(?:第([一二三四五六七八九十]{1,2})部分|([一二三四五六七八九十]{1,2})|(\d{1,2}))(?:\s*[、.．,，:：]|(?<=分)|\s+)\s*/;
const MINOR =
  /^\s*(?:[（(]\s*([一二三四五六七八九十]{1,2}|\d{1,2})|([一二三四五六七八九十]{1,2}))\s*[）)]\s*[、.．]?\s*/;

export interface NumberedText {
  readonly level: 'major' | 'minor' | 'none';
  /** 一 … 十 whatever digits were typed; empty without a number. */
  readonly number: string;
  readonly digits: boolean;
  readonly body: string;
}

/** 序号 before a heading, and the heading without it. */
export function headingNumber(text: string): NumberedText {
  const major = MAJOR.exec(text);
  const minor = major ? null : MINOR.exec(text);
  const match = major ?? minor;
  if (!match) return { level: 'none', number: '', digits: false, body: text.trim() };
  const typed = match[1] ?? match[2] ?? match[3] ?? '';
  const digits = /\d/.test(typed);
  return {
    level: major ? 'major' : 'minor',
    number: digits ? (NUMERALS[Number(typed) - 1] ?? typed) : typed,
    digits,
    body: text.slice(match[0].length).trim(),
  };
}
