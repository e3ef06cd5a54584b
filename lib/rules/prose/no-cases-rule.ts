import type { CasesTold } from '@/lib/template/told-types';
import type { Finding, Severity } from '../finding';
import { checksOf, ruleIdsOf, tableOf } from '../places';
import type { Context, Rule } from '../rule';
import { caseFacts, subjectsIn } from './case-facts';
import { findingAbout, sumAt } from './cell-count';
import { toldIn, type Told } from './told';

const WHEN_WHO = String.raw`(?:20\d\d年度?|本年度?|今年|全年|报告期内|年内|我[一-龥]{1,4}|本(?:机关|单位|局|镇|委|街道|中心|院|校))*`;
const NAMED = new RegExp(WHEN_WHO.replace(/\*$/, '+'));
const KIND = String.raw`(?:被)?(?:申请|提起)?行政(?:复议|诉讼)`;
const KINDS = String.raw`${KIND}(?:申请)?(?:案件)?(?:(?:、|和|及|或者|或|以及)${KIND}(?:案件)?)*`;
const CAUSE = String.raw`(?:因)?政府信息公开(?:工作)?(?:而)?(?:引起|引发|提起|提出|发生)?的?`;
const DENIED = String.raw`(?:未发生|没有发生|未收到|没有|未出现|无|未)(?:一起|任何)?`;
/** A whole clause of the fixed list. */
const CERTAIN: readonly RegExp[] = [
  new RegExp(`^${WHEN_WHO}${DENIED}${CAUSE}${KINDS}(?:的)?(?:申请|案件|情况|情形)*$`),
  new RegExp(`^${WHEN_WHO}${CAUSE}${KINDS}[0零]件(?:、${KINDS}[0零]件)*$`),
];
const ANY = String.raw`(?:行政)?(?:复议|诉讼)(?:(?:、|和|及|或者|或|以及)(?:被)?(?:提起|申请)?(?:行政)?(?:复议|诉讼))*`;
const DISCLOSURE = String.raw`(?:政府信息公开|信息公开|依申请公开(?:政府信息)?)?(?:工作|申请|答复|方面)?(?:类)?(?:的)?`;
const END = String.raw`(?:申请|案件|案(?!件)|事件|现象|等|情况|情形|事项|发生)*`;
const CLEAR: readonly RegExp[] = [
  new RegExp(
    `(?:未|没有|无)(?:发生|出现|引起|引发|产生|收到)?(?:过)?(?:被)?(?:申请人)?(?:提起|申请)?(?:(?:因|与|涉及|涉|有关|关于)[^，]{0,16}的?)?${DISCLOSURE}${ANY}(?:的)?${END}$`,
  ),
  new RegExp(`没有(?:人|申请人)[^，]{0,12}(?:提出|提起|申请)${ANY}$`),
  new RegExp(`(?:未|没有)因[^，]{0,16}?(?:被)?(?:申请|提起)${ANY}${END}$`),
  new RegExp(
    `${ANY}${END}(?:零(?:发生|案件)|(?:均|都|全部)?(?:未发生|没有发生|(?:为|是)?(?:零|0)[件宗份起例条]?$))`,
  ),
];
const NOTHING = new RegExp(`${ANY}(?:案件|情况)?：无$`);

/** N06: no case in prose and cases in the table; or the other way round. */
export const noCases: Rule = {
  id: 'noCases',
  severity: 'error',
  name: '正文称没有复议、诉讼的，表格也没有',
  source: '表格与正文互相印证',
  idsIn: (template) => ruleIdsOf(template, 'noCases'),
  check: (context) =>
    checksOf(context.template, 'noCases').flatMap((check) =>
      toldIn(context).flatMap(
        (told) => deniedIn(context, check, told) ?? inventedIn(context, check, told) ?? [],
      ),
    ),
};

function deniedIn(context: Context, check: CasesTold, told: Told): Finding | null {
  const { agency } = context.report;
  for (const { words, isOurs, at } of told.clauses) {
    if (!isOurs || /处罚|许可|强制|民事/.test(words)) continue;
    const said = words.split(agency.name || '本机关').join('本机关');
    const subjects = subjectsIn(said, check);
    const cases = sumAt(
      context,
      check.table,
      [...new Set(subjects.flatMap(({ rows }) => rows))],
      check.total,
    );
    if (subjects.length === 0 || !cases || cases.value === 0) continue;
    const severity = severityOf(said, told, at);
    if (!severity) continue;
    const name = subjects.map((one) => one.name).join('、');
    const table = tableOf(context.template, check.table).name;
    return findingAbout(told, {
      ruleId: check.rule,
      severity,
      message: `称没有${name}，${table}“${name}”总计 ${String(cases.value)} 件。核对后改成一致。`,
      cells: cases.cells,
    });
  }
  return null;
}

function severityOf(words: string, told: Told, at: number): Severity | null {
  const isNamed = NAMED.test(told.words.slice(0, at) + words);
  if (isNamed && CERTAIN.some((pattern) => pattern.test(words))) return 'error';
  const isClear = CLEAR.some((pattern) => pattern.test(words));
  return isClear || NOTHING.test(told.words) ? 'doubt' : null;
}

function inventedIn(context: Context, check: CasesTold, told: Told): Finding | null {
  for (const { count, name, rows, outcome } of caseFacts(told, check)) {
    const cases = sumAt(context, check.table, rows, check.total);
    if (outcome !== undefined || count.value === 0 || !cases || cases.value > 0) continue;
    const table = tableOf(context.template, check.table).name;
    return findingAbout(told, {
      ruleId: check.rule,
      severity: 'doubt',
      message: `写${name} ${String(count.value)} 件，${table}“${name}”总计 0 件。核对后改成一致。`,
      cells: cases.cells,
    });
  }
  return null;
}
