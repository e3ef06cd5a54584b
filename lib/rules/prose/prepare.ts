/** What looks like a count and is none: titles, document and article numbers, telephone numbers, hotlines, days. */
const NO_COUNTS: readonly (readonly [RegExp, string])[] = [
  [/[“”‘’"]/g, ''],
  [/《[^》]*》/g, ''],
  [/[一-龥]*[〔[（(]20\d\d[〕\]）)]\d+号/g, ''],
  [/第[\d零一二三四五六七八九十百]+(?:号令?|条|款|项|批|届|次)/g, ''],
  [/(?<!\d)\d{3,4}-\d{7,8}/g, ''],
  [/(?<!\d)(?:1[12]\d{3}|\d{7,})(?=热线|[，。、]|$)/g, ''],
  // Commas of thousands, full-width ones too.
  [/(?<=\d)[,，](?=\d{3}(?!\d))/g, ''],
  [/公民、?法人(?:和|或者|或|及|以及)其他组织|社会公众/g, '公众'],
  [/％/g, '%'],
  [/(?<=\d)．(?=\d)/g, '.'],
  [/,/g, '，'],
  [/:/g, '：'],
  [/;/g, '；'],
  [/\(/g, '（'],
  [/\)/g, '）'],
  [/^（[一二三四五六七八九十]+）/, ''],
];

/** Words for carrying over that name the year before or after the reporting year. */
interface YearWords {
  readonly nextYear: RegExp;
  readonly lastYear: RegExp;
}

const yearWords = new Map<number, YearWords>();

/** The plain words of a sentence as they are compared: years of carrying over named as 上年 and 下年. */
export function prepare(plain: string, year: number): string {
  const { nextYear, lastYear } = yearWordsOf(year);
  return NO_COUNTS.reduce((text, [pattern, instead]) => text.replace(pattern, instead), plain)
    .replace(/1月1日(?:起)?(?:至|到|—|-)(?:\d{4}年)?12月31日/g, '全年')
    .replace(
      /(?:截至|截止到?)?(?:\d{4}年)?(?:12月31日|12月底|(?<![上去前])年底|(?<![上去前])年末)/g,
      (all) => (all.includes(String(year)) || !/\d{4}/.test(all) ? '本年末' : all),
    )
    .replace(/20\d\d年?(?:至|到|—|-)20\d\d年/g, '多年')
    .replace(/(?:转接|顺延|延续)(?=(?:至|到)?(?:下一?年|次年|20\d\d年))/g, '结转')
    .replace(nextYear, '$1下年度')
    .replace(/向?下一?年度?(结转|转入)/g, '$1下年度')
    .replace(/(?<=本年末)结转(?!下)|跨年度?办理/g, '结转下年度')
    .replace(lastYear, '上年结转');
}

function yearWordsOf(year: number): YearWords {
  const found = yearWords.get(year);
  if (found) return found;
  const made = {
    nextYear: new RegExp(
      `(结转|转入|转)(?:至|到)?(?:${String(year + 1)}年度?|下一年度?|下年度?|次年度?)`,
      'g',
    ),
    lastYear: new RegExp(
      `(?:${String(year - 1)}年度?|上一?年度?|年初承接的上年)(?:结转|转入)(?!下)(?:至|到)?(?:本年度?|${String(year)}年度?)?|结转(?:至|到)(?:本年(?!末)度?|${String(year)}年度?(?!底|末|12月))`,
      'g',
    ),
  };
  yearWords.set(year, made);
  return made;
}
