import { sentenceRule } from './sentence-rule';

const ORGAN = '(?:局|委员会|厅|中心|人民政府|办事处|学校|学院|大学|医院)';
const NAME = `(?:[\\p{Script=Han}]{1,12}?[省市县区旗州盟镇乡])?[\\p{Script=Han}]{1,16}?${ORGAN}`;
const SUBJECT = [
  new RegExp(
    `(?:^|《|发布|公布|编制|现将)(${NAME})(?:20\\d{2}年度?)政府信息公开(?:工作)?年度报告(?!编制|格式)`,
    'u',
  ),
  new RegExp(
    `(?:^|[，。])(?:现将|由)?(${NAME})[（(]以下(?:统一)?简称[“"]?(?:我|本)[局委厅镇乡中办院校]`,
    'u',
  ),
  new RegExp(`请?与(${NAME})[\\p{Script=Han}]{0,8}(?:[（(][^）)]*[）)])?联系`, 'u'),
];

/** I06: the opening speaks of the report of another agency. A government's office is often another one. */
export const ownName = sentenceRule({
  id: 'I06',
  severity: 'doubt',
  name: '正文是本机关的报告',
  source: '常识',
  find: ({ plain }, { part }, { report: { agency } }) => {
    if (part !== 'opening' || agency.name === '' || /^(?:government|township|street)$/.test(agency.kind)) {
      return [];
    }
    return SUBJECT.flatMap((pattern) => pattern.exec(plain)?.[1] ?? []).filter(
      (name) => !isSame(name, agency.name) && !/^[我本]/.test(name),
    );
  },
  message: (words, _, { report: { agency } }) =>
    `出现其他单位名称${words}，本机关是“${agency.name}”。核对是否沿用别的单位的稿子。`,
});

/** A short name leaves its place away, 市档案局, or the word for the place, 云江档案局. */
function isSame(one: string, other: string): boolean {
  const bare = (name: string) => name.replace(/[省市县区旗州盟]/g, '');
  const [short, long] = [bare(one), bare(other)];
  return short.includes(long) || long.endsWith(short);
}
