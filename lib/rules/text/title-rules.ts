import type { Template } from '@/lib/template/types';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { wordsOnly } from '../squeezed';

const YEAR = /(?:(?:19|20)\d{2}|[〇○零一二三四五六七八九]{4})(?=年)/g;
const DIGITS = '〇一二三四五六七八九';

/** I01: the year in the printed title. With more than one year in it the title is left to a reader. */
export const yearInTitle: Rule = {
  id: 'I01',
  severity: 'error',
  name: '标题年份与报告年度一致',
  source: '统一格式',
  check: ({ report: { seen, year } }) => {
    const years = Array.from(squeezedTitle(seen?.title ?? '').matchAll(YEAR), ([text]) => yearOf(text));
    const [only] = years;
    if (years.length !== 1 || only === undefined || only === year) return [];
    return [findingOf('I01', `标题年份${only}与报告年度${year}不一致。改正其中一个。`, seen?.title ?? '')];
  },
};

/** I02: the printed title in the words of the form; the year may stand before the agency. */
export const titleInForm: Rule = {
  id: 'I02',
  severity: 'doubt',
  name: '标题用规定的文字',
  source: '统一格式',
  check: ({ template, report: { seen, year, agency } }) => {
    const title = squeezedTitle(seen?.title ?? '');
    if (title === '') return [];
    const rest = wordsOnly(title.replace(/(?:(?:19|20)\d{2}|[〇○零一二三四五六七八九]{4})年(?!度)/, ''));
    const words = wordsOnly(titleOf(template, '', '').replace('年', ''));
    if (rest.length > words.length && rest.endsWith(words) && !/年度/.test(rest.slice(0, -words.length)))
      return [];
    const right = titleOf(template, agency.name, String(year));
    return [findingOf('I02', `标题“${title}”与规定的写法不同。宜写作“${right}”。`, seen?.title ?? '')];
  },
};

function titleOf({ title }: Template, agency: string, year: string): string {
  return title.join('').replace('{agency}', agency).replace('{year}', year);
}

function squeezedTitle(title: string): string {
  return title.normalize('NFKC').replace(/\s/g, '');
}

function yearOf(text: string): number {
  return Number(
    [...text.replace(/[○零]/g, '〇')].map((sign) => (/\d/.test(sign) ? sign : DIGITS.indexOf(sign))).join(''),
  );
}

function findingOf(ruleId: 'I01' | 'I02', message: string, quote: string): Finding {
  const severity = ruleId === 'I01' ? 'error' : 'doubt';
  return { ruleId, severity, message, cells: [], part: 'basics', quote };
}
