import type { Severity } from '../finding';
import { checksOf, figureAt, placeOf, ruleIdsOf } from '../places';
import type { Context, Rule } from '../rule';
import { countAt, findingAbout } from './cell-count';
import { OFFICE, REQUEST, REQUESTERS } from './request-words';
import { toldIn, type Clause, type Told } from './told';

const TIME = String.raw`(?:20\d\d年度?|本年度?|今年|全年|报告期内|年内|一年来)`;
const REQUESTS = String.raw`(?:政府信息公开申请|依申请公开申请|依申请公开事项|依申请公开政府信息申请)`;
const DENIED = String.raw`(?:未收到|没有收到|未接到|没有接到|无)`;
/** A whole clause of the fixed list. */
const CERTAIN = new RegExp(
  `^(?:${TIME}|${OFFICE})*(?:(?:均|共|也)?${DENIED}(?:任何)?(?:公众提出的)?${REQUESTS}|(?:共|新|累计)*收到(?:的)?${REQUESTS}(?:共|为)?[0零]件)$`,
);
const TO_US = String.raw`(?:向[^，]{1,16}?(?:提出|提交|递交)(?:的|过)?)?`;
const ZERO = String.raw`(?:[0零](?:[件宗份起条例个项])?)`;
const CLEAR: readonly RegExp[] = [
  new RegExp(`(?:未|没有|没)(?:收到|接到|接收|受理)(?:过)?${TO_US}${REQUESTERS}${REQUEST}$`),
  /(?:未|没有)(?:收到|接到|接收|受理)(?:过)?(?:任何)?(?:依申请公开|(?:要求|申请)公开)(?:的)?(?:相关|有关)?(?:政府信息|信息)?(?:的)?(?:来信|来函|信函|要求|申请)?$/,
  new RegExp(`(?<![上有])无${REQUESTERS}${REQUEST}$`),
  new RegExp(
    `(?:无人|无公众|没有(?:人|公众|群众|公民|任何人)).{0,16}?(?:(?:提出|提交|递交)过?${REQUEST}|(?:申请|要求)(?:公开|获取)政府信息)$`,
  ),
  new RegExp(
    `${REQUEST}(?:情况|件数|数量|总量|总数|受理|收件|办理|新收|数|量|申请|办件|的|合计|共计|共|为|是|均)*${ZERO}$`,
  ),
  new RegExp(`${REQUEST}(?:未|没有)(?:产生|发生)(?:办件|申请|事项)?$`),
  new RegExp(`(?:未|没有)(?:产生|发生)${REQUEST}(?:的)?(?:办件|申请|事项|情况|情形)*$`),
  new RegExp(`${REQUEST}零(?:受理|申请|办件|收件)`),
  new RegExp(
    `(?:收到|接到|接收|受理|新收)(?:的)?${REQUESTERS}${REQUEST}(?:的)?(?:数量|总数|合计|共计|总计|共|为)*${ZERO}$`,
  ),
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
