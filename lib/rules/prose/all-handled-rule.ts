import type { RequestsTold } from '@/lib/template/told-types';
import { allHandledExamples } from '../examples/told-examples';
import { checksOf, figureAt, placeOf, ruleIdsOf } from '../places';
import type { Rule } from '../rule';
import { countAt, findingAbout } from './cell-count';
import { OTHER_MATTERS } from './request-facts';
import { toldIn, type Clause, type Told } from './told';

const ALL_DONE =
  /(?:全部|全都|均|皆|都)(?:已经?)?(?:依法|按期|按时|如期|及时|在当年|当年|依规|按规定|按要求|依法依规|、)*(?:予以|作出)?(?:办结|办理完毕|办理答复|答复)(?![率数量])/;
const WHOLE_RATE =
  /(?<!按期|按时|及时)(?:办结率、答复率|办结率|答复率)(?:为|达到|达|均|：)*(?:100%|百分之百|百分之一百)/;
const REST = /其余|其他(?!组织)|除|正在办理|结转下年|未到期|到期|转办|第三方|征求|不属于|不存在|涉及/;

/** N04: 全部办结 in prose, and requests that are carried forward. */
export const allHandled: Rule = {
  id: 'allHandled',
  severity: 'doubt',
  name: '正文称全部办结的，没有结转',
  source: '常理',
  idsIn: (template) => ruleIdsOf(template, 'allHandled'),
  examples: allHandledExamples,
  check: (context) =>
    checksOf(context.template, 'allHandled').flatMap((check) => {
      const carried = countAt(context, check.table, check.carriedForward, check.column);
      if (!carried || carried.value === 0) return [];
      const { cell } = figureAt(context.sheet, carried.cell);
      return toldIn(context)
        .filter((told) => saysAllHandled(told, check))
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

function saysAllHandled(told: Told, check: RequestsTold): boolean {
  if (REST.test(told.words) || !/申请|依申请公开/.test(told.words.replace(/申请人/g, ''))) return false;
  return told.clauses.some((clause) => {
    const isSaid = ALL_DONE.test(clause.words) || WHOLE_RATE.test(clause.words);
    return isSaid && clause.isOurs && isAboutAll(told, clause, check);
  });
}

/** Of whom it is said: words of the clause, or of the clause before where it begins with the verb. */
function isAboutAll({ clauses }: Told, clause: Clause, { parts }: RequestsTold): boolean {
  const own = clause.words.split(/全部|全都|均|皆|都|办结率|答复率/)[0] ?? '';
  const before = clauses.filter(({ at }) => at < clause.at);
  const subject = /申请|[件宗份起]/.test(own) ? own : `${before.at(-1)?.words ?? ''}${own}`;
  if (OTHER_MATTERS.test(subject) || /办结|答复件/.test(subject)) return false;
  if (/上年结转的/.test(subject) && !/新收|收到/.test(subject)) return false;
  if (parts.some((part) => own.includes(part))) return false;
  // 其中自然人申请9件均已办结 is one part; the list of all parts before it is all.
  return !/其中/.test(subject) && !/当场|当面/.test(own);
}
