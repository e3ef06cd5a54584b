import { isDay } from './calendar';
import { matches, sentenceRule } from './sentence-rule';

const NO_YEAR_SIGN = /(?<!\d)20\d{2}(?:1[0-2]|[1-9])月\d{1,2}日/g;
const NO_DAY_SIGN = /\d{1,2}月\d{1,2}(?=[止起]|至\d{1,2}月)/g;
/** 20241231日 and, in a span, 1231日: the sign of the month lost, often that of the year too. */
const NO_MONTH_SIGN = /(?<![\d.])20\d{2}年?\d{2,4}日(?![常志报期记程])|(?<=至)\d{3,4}日/g;
const DAY = /(?<!\d)(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g;
/** Without a year 29 February is right. */
const LEAP_YEAR = 2024;

/** I10: a date with a sign missing, or one that no calendar has. */
export const dateInForm = sentenceRule({
  id: 'I10',
  severity: 'doubt',
  name: '日期格式正确',
  source: '常识',
  find: ({ plain }) => [
    ...matches(plain, NO_YEAR_SIGN),
    ...matches(plain, NO_DAY_SIGN),
    ...matches(plain, NO_MONTH_SIGN),
    ...Array.from(plain.matchAll(DAY)).flatMap(([whole, year, month, day]) =>
      isDay(Number(year ?? LEAP_YEAR), Number(month), Number(day)) ? [] : [whole],
    ),
  ],
  message: (words) => `日期${words}格式有误。写全年、月、日，并核对日子。`,
});
