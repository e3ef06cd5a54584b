import type { RequestsTold } from '@/lib/template/told-types';
import { checksOf, figureAt, placeOf, ruleIdsOf } from '../places';
import type { Rule } from '../rule';
import { countAt, findingAbout } from './cell-count';
import { EVERY_WAY, OTHER_MATTERS, requestFacts, SUBSET } from './request-facts';
import { toldIn, type Clause, type Told } from './told';

const HOW = String.raw`(?:已经?|依法|按期|按时|如期|及时|于年底前|于?本年末前|在?当年|在?年内|依规|按规定|按要求|依法依规|在(?:法定|规定)(?:的)?(?:期限|时限|时间)内?|予以|作出|、)*`;
const DONE = String.raw`(?:办结|办理完[毕结]|处理完[毕结]|办理答复|答复)`;
const ALL_DONE: readonly RegExp[] = [new RegExp(`(?:全部|全都|悉数|均|皆|都)${HOW}${DONE}(?![率数量])`)];
const WHOLE_RATE =
  /(?<!按期|按时|及时)(?:办结率(?:、按[时期]答复率)?、?(?:答复率)?|答复率)(?:分别)?(?:为|达到|达|均|：)*(?:100%|百分之百|百分之一百)/;
const REST =
  /其余|其他(?!组织|处理|方式处理)|除|正在办理|结转下年|未到期|到期|转办|第三方|征求|不属于|不存在|涉及/;
/** N04: 全部办结 in prose, and requests that are carried forward. */
export const allHandled: Rule = {
  id: 'allHandled',
  severity: 'doubt',
  name: '正文称全部办结的，没有结转',
  source: '常理',
  idsIn: (template) => ruleIdsOf(template, 'allHandled'),
  check: (context) =>
    checksOf(context.template, 'allHandled').flatMap((check) => {
      const carried = countAt(context, check.table, check.carriedForward, check.column);
      if (!carried || carried.value === 0) return [];
      const { cell } = figureAt(context.sheet, carried.cell);
      return toldIn(context)
        .filter((told) => saysAllHandled(told, check))
        .filter((told) => !(isOnlyInTime(told) && tellsCarriedOn(told, check)))
        .map((told) =>
          findingAbout(told, {
            ruleId: check.rule,
            severity: 'doubt',
            message: `称全部办结，${placeOf(cell)}仍有 ${String(carried.value)} 件。核对后改成一致。`,
            cells: [carried.cell],
          }),
        );
    }),
};

/** 805件均在法定期限内答复: of those answered, where what is carried on is told beside it. */
const IN_TIME =
  /(?:均|全部|都|皆)(?:已)?(?:依法依规)?(?:在(?:法定|规定)(?:的)?(?:期限|时限|时间)内?|按期|按时|如期|及时)/;

function isOnlyInTime({ clauses }: Told): boolean {
  return clauses.some(({ words }) => IN_TIME.test(words));
}

function tellsCarriedOn(told: Told, check: RequestsTold): boolean {
  const facts = [told, ...(told.before ? [told.before] : [])].flatMap((one) => requestFacts(one, check));
  const answered = requestFacts(told, check).map(({ kind }) => kind);
  const isOfAnswered = answered.includes('handled') && !answered.includes('received');
  return isOfAnswered || facts.some(({ kind, count }) => kind === 'carriedForward' && count.value > 0);
}

function saysAllHandled(told: Told, check: RequestsTold): boolean {
  if (REST.test(told.words)) return false;
  return told.clauses.some((clause) => {
    const isSaid = ALL_DONE.some((pattern) => pattern.test(clause.words)) || WHOLE_RATE.test(clause.words);
    return isSaid && clause.isOurs && !/结转/.test(clause.words) && isAboutAll(told, clause, check);
  });
}

/** Of whom it is said: words of the clause, of the clause before, or of the sentence before. */
function isAboutAll(told: Told, clause: Clause, check: RequestsTold): boolean {
  const own = clause.words.replace(/^并/, '').split(/全部|全都|悉数|均|皆|都|办结率|答复率/)[0] ?? '';
  const clauses = told.clauses.filter(({ at }) => at < clause.at && isOutside(told.words, at));
  const isNamed = /申请(?!人)|[件宗份起]/.test(own);
  const subject = isNamed ? own : `${clauses.at(-1)?.words ?? ''}${own}`;
  if (isNamed && SUBSET.test(own.replace(EVERY_WAY, '').replace(/其中(?=本年新收|新收)/, ''))) return false;
  if (OTHER_MATTERS.test(subject) || /答复件/.test(subject)) return false;
  if (/上年结转的/.test(subject) && !/新收|收到/.test(subject)) return false;
  if (check.parts.some((part) => own.includes(part))) return false;
  // 其中自然人申请9件均已办结 is one part; the list of all parts before it is all.
  if (
    /其中(?!本年新收|新收)/.test(subject) ||
    /当场|当面|应(?:当)?答复|应(?:当)?办结|[答办][复结]的/.test(own)
  )
    return false;
  const goesOn = clauses.every(({ words }) => !/\d/.test(words)) || requestFacts(told, check).length > 0;
  return namesRequests(told.words) || (goesOn && isTold(told.before, check));
}

/** Not within brackets: （不含咨询类来电）. */
function isOutside(words: string, at: number): boolean {
  const before = words.slice(0, at);
  const closes = words.indexOf('）');
  if (at < closes && !words.slice(0, closes).includes('（')) return false;
  return before.lastIndexOf('（') <= before.lastIndexOf('）');
}

function namesRequests(words: string): boolean {
  return /申请|依申请公开/.test(words.replace(/申请人/g, ''));
}

/** 均已办结。 by itself goes on with the requests of the sentences before. */
function isTold(before: Told | undefined, check: RequestsTold): boolean {
  if (!before || before.place.slot !== check.slot) return false;
  if (requestFacts(before, check).length > 0) return true;
  const isResult = check.parts.some((part) => before.words.includes(part));
  const isOther = OTHER_MATTERS.test(before.words) && !isResult && !namesRequests(before.words);
  return !isOther && isTold(before.before, check);
}
