import type { RequestsTold } from '@/lib/template/told-types';
import type { Finding } from '../finding';
import { checksOf, figureAt, placeOf, ruleIdsOf } from '../places';
import type { Context, Rule } from '../rule';
import { countAt, findingAbout } from './cell-count';
import type { Count } from './counts';
import { countsRequests, isAboutRequests, requestFacts } from './request-facts';
import { toldIn, type Told } from './told';

/** N02: 收到 in prose, against the requests received, or those and last year's together. */
export const receivedTold: Rule = {
  id: 'receivedTold',
  severity: 'doubt',
  name: '正文写的收到申请件数与表格一致',
  source: '表格与正文互相印证',
  idsIn: (template) => ruleIdsOf(template, 'receivedTold'),
  check: (context) =>
    checksOf(context.template, 'receivedTold').flatMap((check) => {
      const received = countAt(context, check.table, check.received, check.column);
      const brought = countAt(context, check.table, check.broughtForward, check.column);
      if (!received || !brought) return [];
      return toldIn(context).flatMap((told) => {
        const wrong = requestFacts(told, check).find(({ kind, count: { value } }) => {
          if (value === 0 || value === received.value) return false;
          return (
            kind === 'newlyReceived' || (kind === 'received' && value !== received.value + brought.value)
          );
        });
        if (!wrong) return [];
        const { cell } = figureAt(context.sheet, received.cell);
        const both = brought.value === 0 ? '' : `（加上年结转 ${String(received.value + brought.value)} 件）`;
        return [
          findingAbout(told, {
            ruleId: check.rule,
            severity: 'doubt',
            message: `写收到申请 ${String(wrong.count.value)} 件，${placeOf(cell)}填 ${String(received.value)} 件${both}。核对后改成一致。`,
            cells: [received.cell, brought.cell],
          }),
        ];
      });
    }),
};

/** N03: 办结、答复 in prose, against all results. */
export const handledTold: Rule = {
  id: 'handledTold',
  severity: 'doubt',
  name: '正文写的办结件数与表格一致',
  source: '表格与正文互相印证',
  idsIn: (template) => ruleIdsOf(template, 'handledTold'),
  check: (context) =>
    checksOf(context.template, 'handledTold').flatMap((check) =>
      toldIn(context).flatMap((told) => {
        const facts = requestFacts(told, check).filter(({ kind }) => kind === 'handled');
        return mismatch(
          context,
          check,
          check.handled,
          told,
          facts.map(({ count }) => count.value),
          '办结申请',
        );
      }),
    ),
};

/** N05: 结转下年 in prose, a plain none among it. */
export const carriedTold: Rule = {
  id: 'carriedTold',
  severity: 'doubt',
  name: '正文写的结转件数与表格一致',
  source: '表格与正文互相印证',
  idsIn: (template) => ruleIdsOf(template, 'carriedTold'),
  check: (context) =>
    checksOf(context.template, 'carriedTold').flatMap((check) =>
      toldIn(context).flatMap((told) =>
        mismatch(context, check, check.carriedForward, told, carriedIn(told, check), '结转下年度'),
      ),
    ),
};

const NONE_CARRIED =
  /(?:无|没有|未有)(?:(?:政府信息公开|依申请公开|信息公开)?申请)?结转下年度?(?:继续)?(?:办理)?(?:的)?(?:政府信息公开|依申请公开|信息公开)?(?:申请)?(?:件|事项)?(?:的)?(?:情况|情形)?$/;

function carriedIn(told: Told, check: RequestsTold): readonly number[] {
  const facts = requestFacts(told, check).filter(({ kind }) => kind === 'carriedForward');
  const none = told.clauses.filter(({ words, isOurs }) => isOurs && NONE_CARRIED.test(words)).map(() => 0);
  const pending = told.ours.filter((count) => isCarriedOn(told, count, check)).map(({ value }) => value);
  return [...facts.map(({ count }) => count.value), ...none, ...pending];
}

/** 2件申请未到答复期限，结转下年度继续办理: the number stands in the clause before. */
function isCarriedOn(told: Told, count: Count, check: RequestsTold): boolean {
  const { words, counts } = told;
  const [clause = '', next = ''] = words.slice(count.end).split(/[，；]/);
  const said = count.left + clause;
  const isLast = !counts.some(({ at }) => at > count.at && at < count.end + clause.length + next.length + 1);
  return (
    isLast &&
    countsRequests(count, told, check) &&
    isAboutRequests(said, told, check) &&
    /未|尚|仍|在办|正在|12月|年末/.test(said) &&
    /^(?:已|均|全部|均已|将|需|按规定)?(?:结转|转入)下年度?/.test(next)
  );
}

function mismatch(
  context: Context,
  { rule, table, column }: RequestsTold,
  row: string,
  told: Told,
  values: readonly number[],
  words: string,
): readonly Finding[] {
  const shown = countAt(context, table, row, column);
  const wrong = shown && values.find((value) => value !== shown.value);
  if (wrong === null || wrong === undefined) return [];
  const { cell } = figureAt(context.sheet, shown?.cell ?? '');
  return [
    findingAbout(told, {
      ruleId: rule,
      severity: 'doubt',
      message: `写${words} ${String(wrong)} 件，${placeOf(cell)}填 ${String(shown?.value)} 件。核对后改成一致。`,
      cells: [cell.address],
    }),
  ];
}
