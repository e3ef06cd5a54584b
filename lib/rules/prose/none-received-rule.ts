import { noneReceivedExamples } from '../examples/told-examples';
import type { Severity } from '../finding';
import { checksOf, figureAt, placeOf, ruleIdsOf } from '../places';
import type { Context, Rule } from '../rule';
import { countAt, findingAbout } from './cell-count';
import { toldIn, type Clause, type Told } from './told';

const TIME = String.raw`(?:20\d\d年度?|本年度?|今年|全年|报告期内|年内|一年来)`;
const OFFICE = String.raw`(?:我[一-龥]{1,4}|本[一-龥]{1,4}|机关)`;
const REQUESTS = String.raw`(?:政府信息公开申请|依申请公开申请|依申请公开事项|依申请公开政府信息申请)`;
const DENIED = String.raw`(?:未收到|没有收到|未接到|没有接到|无)`;
/** A whole clause of the fixed list. */
const CERTAIN = new RegExp(
  `^(?:${TIME}|${OFFICE})*(?:(?:均|共|也)?${DENIED}(?:任何)?(?:公众提出的)?${REQUESTS}|(?:共|新|累计)*收到(?:的)?${REQUESTS}(?:共|为)?[0零]件)$`,
);
const WHOSE = String.raw`(?:任何|公众|群众|群众的|公众的|公众提出的|书面|网上|线下|线上|或者|或|和|及|的|过)*`;
const ANY_REQUEST = String.raw`(?:政府信息公开|信息公开|依申请公开|公开|政府信息|关于信息公开的|政府信息公开方面的|信息公开方面的|要求公开政府信息的|要求获取政府信息的)?(?:政府信息)?申请(?:件|事项)?`;
const NAMED = String.raw`(?:依申请公开|政府信息公开申请|依申请公开申请|信息公开申请)`;
const CLEAR: readonly RegExp[] = [
  new RegExp(`(?:未|没有|没)(?:收到|接到|受理)${WHOSE}${ANY_REQUEST}$`),
  new RegExp(`(?:无人|没有(?:人|公众|群众|公民|任何人)).{0,8}(?:提出|提交)过?${ANY_REQUEST}$`),
  new RegExp(
    `${NAMED}(?:情况|件数|数量|总量|总数|数|件|办件|的|合计|共计|共|为|是|均)*(?:0[件宗份起]?|零[件宗份]?)$`,
  ),
  new RegExp(`${NAMED}(?:未|没有)(?:产生|发生)(?:办件|申请|事项)?$`),
  /依申请公开(?:零受理|零申请|零办件)/,
  new RegExp(`(?:收到|接到|受理)(?:的)?${ANY_REQUEST}(?:的)?(?:数量|总数)?(?:合计|共|为)*[0零][件宗份起]?$`),
];
const NAMES_US = new RegExp(`${TIME}|${OFFICE}`);
const NOTHING = /依申请公开(?:情况|申请)?：无$/;

/** N01: no request in prose, and requests received in the table. */
export const noneReceived: Rule = {
  id: 'noneReceived',
  severity: 'error',
  name: '正文称未收到申请的，表格也没有',
  source: '表格与正文互相印证',
  idsIn: (template) => ruleIdsOf(template, 'noneReceived'),
  examples: noneReceivedExamples,
  check: (context) =>
    checksOf(context.template, 'noneReceived').flatMap((check) => {
      const received = countAt(context, check.table, check.received, check.column);
      if (!received || received.value === 0) return [];
      const { cell } = figureAt(context.sheet, received.cell);
      return toldIn(context).flatMap((told) => {
        const severity = denialIn(told, context);
        if (!severity) return [];
        return [
          findingAbout(told, {
            ruleId: check.rule,
            severity,
            message: `称没有收到申请，${placeOf(cell)}填 ${String(received.value)} 件。核对后改成一致。`,
            cells: [received.cell],
          }),
        ];
      });
    }),
};

/** An error only where a whole clause denies and the year or the agency is named in it or before it. */
function denialIn(told: Told, { report: { year, agency } }: Context): Severity | null {
  const clauses = told.clauses.filter(({ isOurs }) => isOurs);
  const isCertain = ({ words, at }: Clause) =>
    CERTAIN.test(ownWords(words, agency.name)) &&
    NAMES_US.test(ownWords(told.words.slice(0, at) + words, agency.name)) &&
    (/^20/.test(words) ? words.startsWith(String(year)) : true);
  if (clauses.some(isCertain)) return 'error';
  const isClear = clauses.some(({ words }) => CLEAR.some((pattern) => pattern.test(words)));
  return isClear || NOTHING.test(told.words) ? 'doubt' : null;
}

/** The agency's name said as 本机关. */
function ownWords(words: string, agency: string): string {
  return agency === '' ? words : words.split(agency).join('本机关');
}
