import { withoutQuotes } from './bare-text';
import { matches, sentenceRule } from './sentence-rule';

/** 自称 after 我 or 本, and no other word that begins alike. */
const SELF =
  /(?<![基根成原日样文资版书剧自])[我本](?:局(?![部限域属面势])|委(?![托派员屈])|厅|镇(?!江)|乡(?!村|镇)|街道|中心(?!城区|城市|小学|村|镇))/g;
/** What the name of an agency ends in, and how such an agency may call itself. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/局$/, ['局']],
  [/(?:委|委员会)$/, ['委']],
  [/厅$/, ['厅']],
  [/镇人民政府$/, ['镇']],
  [/乡人民政府$/, ['乡']],
  [/街道办事处$/, ['街道']],
  [/中心$/, ['中心']],
  [/[省市县区旗州盟]人民政府$/, []],
];

/** I07: 我局 in the report of a town. What is quoted is another's word. */
export const selfReference = sentenceRule({
  id: 'I07',
  severity: 'doubt',
  name: '自称与机关类型相符',
  source: '常识',
  find: ({ plain }, _, { report: { agency } }) => {
    const fitting = ENDINGS.find(([ending]) => ending.test(agency.name))?.[1];
    if (!fitting) return [];
    return matches(withoutQuotes(plain), SELF).filter((word) => {
      const own = word.slice(1);
      // A name with both, as in 委员会（粮食局）, may call itself by either.
      return !fitting.includes(own) && !agency.name.includes(own);
    });
  },
  message: (words, _, { report: { agency } }) =>
    `出现${words}，与本机关“${agency.name}”的类型不符。改为本机关的自称。`,
});
