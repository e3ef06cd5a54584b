/** Names that clerks know as they are: kinds of files, programs, keys, measures, addresses. */
const known = new Set(
  [
    'DOCX PDF XLSX CSV TTF OTF TTC Word WPS Excel',
    'Ctrl Shift Alt Enter Tab Home End Esc Delete F1 F2 F8 A C D V X Y Z',
    'KB MB http https',
  ].flatMap((line) => line.split(' ')),
);
/** The ending of a file's name, the number of a rule, the place of a page's name in its title. */
const marks = /\.[a-z]{2,5}\b|\b[A-Z]\d?-?\d{2}\b|%s/g;

/** Words of the workshop, and tones that the product does not take. */
const barred: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/令牌|接口|参数|哈希|缓存|回滚|序列化|线程|堆栈|空指针|错误码|返回值|字符串|字段/, '开发用语'],
  [/失败|抱歉|请您|[！!]/, '语气'],
  [/(?<![申邀聘报提呈])请(?![求示])/, '可以省去的“请”'],
];

/** What is wrong with a text on screen: English, words of the workshop, a tone. Empty where nothing is. */
export function wordFaults(text: string): readonly string[] {
  const latin = text.replace(marks, ' ').match(/[A-Za-z][A-Za-z0-9]*/g) ?? [];
  const foreign = latin.filter((word) => !known.has(word)).map((word) => `英文“${word}”`);
  return [...foreign, ...barred.flatMap(([pattern, why]) => (pattern.test(text) ? [why] : []))];
}
