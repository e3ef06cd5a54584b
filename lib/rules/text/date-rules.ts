import type { Finding } from '../finding';
import type { Context, Rule } from '../rule';
import { defaultRuleSettings } from '../rule-settings';
import { comparedYear } from '../last-year';
import { dateInWords, daysBetween, yearOfDate } from './calendar';

/** D01: published after the last day; 31 March for a government, 31 January for others. */
export const publishedInTime: Rule = {
  id: 'D01',
  severity: 'doubt',
  name: '按期公布',
  source: '条例第四十九条',
  check: (context) => {
    const { year, agency } = context.report;
    const { deadline, latenessFrom } = context.settings ?? defaultRuleSettings;
    const date = publishedOn(context);
    if (yearOfDate(date) !== year + 1 || year < latenessFrom) return [];
    const last = `${year + 1}-${agency.kind === 'government' ? deadline.government : deadline.agency}`;
    const late = daysBetween(last, date) ?? 0;
    if (late <= 0) return [];
    return [
      findingOf(
        publishedInTime,
        `应于${dateInWords(last)}前公布，落款是${dateInWords(date)}，已逾期${late}天。说明原因。`,
      ),
    ];
  },
};

/** D02: published before the year was over. */
export const publishedAfterYear: Rule = {
  id: 'D02',
  severity: 'doubt',
  name: '报告期结束后公布',
  source: '常识',
  check: (context) => {
    const { year } = context.report;
    const date = publishedOn(context);
    const published = yearOfDate(date);
    if (published === undefined || published > year) return [];
    return [findingOf(publishedAfterYear, `${dateInWords(date)}时${year}年还没有结束。核对落款日期。`)];
  },
};

const EARLY = 5;

/** D03: published in the first days of January, with nothing counted or the same as last year. */
export const countedWholeYear: Rule = {
  id: 'D03',
  severity: 'hint',
  name: '全年数据统计完整',
  source: '常识',
  check: (context) => {
    const { year } = context.report;
    const date = publishedOn(context);
    const day = daysBetween(`${year + 1}-01-01`, date);
    if (day === undefined || day < 0 || day >= EARLY) return [];
    const values = [...context.sheet.values()].flatMap(({ value }) => value ?? []);
    const isZero = values.length > 0 && values.every((value) => value === 0n);
    if (!isZero && !isUnchanged(context)) return [];
    const what = isZero ? '各表都是0' : '各表与上年相同';
    return [findingOf(countedWholeYear, `${dateInWords(date)}公布较早，${what}。确认全年数据已经统计完整。`)];
  },
};

/** D04: a signature of another time than the report says of itself. */
export const datesAgree: Rule = {
  id: 'D04',
  severity: 'doubt',
  name: '落款日期与公布日期相符',
  source: '常识',
  check: ({ report: { signature, seen, year } }) => {
    const signed = yearOfDate(signature.date);
    if (signed === undefined) return [];
    const words = dateInWords(signature.date);
    if (signed > year + 1) return [findingOf(datesAgree, `落款日期${words}不在${year + 1}年。核对年份。`)];
    const shown = seen?.date ?? '';
    if ((daysBetween(shown, signature.date) ?? 0) <= 0) return [];
    return [findingOf(datesAgree, `落款日期${words}晚于公布日期${dateInWords(shown)}。核对两个日期。`)];
  },
};

/** 公布日期, or the one under the signature. */
function publishedOn({ report: { signature, seen } }: Context): string {
  return signature.date === '' ? (seen?.date ?? '') : signature.date;
}

function isUnchanged(context: Context): boolean {
  const last = comparedYear(context);
  if (!last || last.template !== context.template) return false;
  return [...context.sheet].every(([address, { value }]) => last.sheet.get(address)?.value === value);
}

function findingOf({ id, severity }: Rule, message: string): Finding {
  return { ruleId: id, severity, message, cells: [], part: 'basics', slot: 'signature.date' };
}
