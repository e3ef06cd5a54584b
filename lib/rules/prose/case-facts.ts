import type { CasesTold } from '@/lib/template/told-types';
import { isPieces, type Count } from './counts';
import type { Told } from './told';

type Subject = CasesTold['subjects'][number];

/** 案件数: cases of one kind or of several together, all of them or those that ended in one way. */
export interface CaseFact {
  readonly count: Count;
  readonly name: string;
  readonly rows: readonly string[];
  /** Column of the outcome; absent where all cases are meant. */
  readonly outcome?: string;
}

const OTHER_CAUSE =
  /处罚|许可|强制|征收|拆迁|民事|刑事|无关|作为复议机关|下级|案例|期限|应诉人员|[一二]审\d+件|决定书逾期|工伤|合同/;
const DISCLOSURE = /政府信息公开|信息公开|依申请公开|申请答复|公开答复|公开申请/;
const CHANGE = /增加|减少|增长|下降|[比较]上年|[比较]去年|同比|不超过/;

/** 申请人不服答复申请行政复议2件: who applied for information goes on. */
const OF_REQUESTERS = /申请人|不服.{0,6}答复|对.{0,6}答复不服/;

/**
 * Whether a sentence speaks of cases about disclosure: it says so, kinds of suits that only this table knows say so,
 * or it goes on where the sentence before did.
 */
export function isAboutCases(told: Told, check: CasesTold): boolean {
  const { words, before } = told;
  if (OTHER_CAUSE.test(words)) return false;
  const [narrow, after] = check.subjects;
  const isNarrow = [narrow, after].some((one) => one?.words.some((word) => words.includes(word)));
  if (DISCLOSURE.test(words) || OF_REQUESTERS.test(words) || isNarrow) return true;
  if (!before || subjectsIn(words, check).length === 0) return false;
  return subjectsIn(before.words, check).length > 0 && isAboutCases(before, check);
}

export function caseFacts(told: Told, check: CasesTold): readonly CaseFact[] {
  if (!isAboutCases(told, check)) return [];
  return told.ours.filter(isPieces).flatMap((count) => factOf(told, count, check) ?? []);
}

/** The kinds of cases that words name; the narrower name hides the wider one in it. */
export function subjectsIn(words: string, { subjects }: CasesTold): readonly Subject[] {
  let rest = words;
  return subjects.filter(({ words: names }) => {
    const isNamed = names.some((name) => rest.includes(name));
    for (const name of names) rest = rest.split(name === '直接起诉' ? '未经复议直接起诉' : name).join('');
    return isNamed;
  });
}

/** 复议15件，其中涉及政府信息公开的2件: the first number counts every cause. */
function isOfAllCauses({ words }: Told, { end }: Count): boolean {
  return !DISCLOSURE.test(words.slice(0, end)) && /其中[^，]{0,6}(?:政府)?信息公开/.test(words.slice(end));
}

/** 2件因政府信息公开引起的行政复议 */
const ABOUT =
  /^(?:因|涉及|涉|有关|与)?(?:政府信息公开|信息公开|依申请公开)(?:工作|申请|答复)?(?:有关|引起|引发|提起|类)?的?/;

function factOf(told: Told, count: Count, check: CasesTold): CaseFact | null {
  const { left, right } = count;
  if (CHANGE.test(left) || isOfAllCauses(told, count)) return null;
  const near = subjectsIn(left, check);
  const outcome = outcomeOf(left, check) ?? outcomeOf(right, check);
  const shared = sharedSubject(told, count, check);
  const behind = right.replace(ABOUT, '').slice(0, 6);
  const found = shared ?? (near.length > 0 ? near : subjectsIn(behind, check));
  const subjects =
    found.length > 0 ? found : outcome ? lastSubjects(told.words.slice(0, count.at), check) : [];
  if (subjects.length === 0) return null;
  const cases = {
    count,
    name: subjects.map(({ name }) => name).join('、'),
    rows: [...new Set(subjects.flatMap(({ rows }) => rows))],
  };
  if (outcome !== undefined) return { ...cases, outcome };
  return isPlainCount(left, right) ? cases : null;
}

/** 行政复议、行政诉讼分别为3件和1件 */
function sharedSubject({ counts }: Told, count: Count, check: CasesTold): readonly Subject[] | null {
  const at = counts.indexOf(count);
  const previous = counts[at - 1];
  if (/分别/.test(count.left)) return subjectsIn(count.left, check).slice(0, 1);
  if (previous && /分别/.test(previous.left) && count.left === '')
    return subjectsIn(previous.left, check).slice(1, 2);
  return null;
}

function lastSubjects(words: string, check: CasesTold): readonly Subject[] {
  const clauses = words.split(/[，；：]/).reverse();
  return clauses.map((clause) => subjectsIn(clause, check)).find((found) => found.length > 0) ?? [];
}

function outcomeOf(words: string, { outcomes }: CasesTold): string | undefined {
  return outcomes.find(({ words: names }) => names.some((name) => words.includes(name)))?.column;
}

/** All cases, and not the documents, the hearings or the people in them. */
function isPlainCount(left: string, right: string): boolean {
  return (
    !/审结|开庭|撤回|驳回|出庭|涉及(?!政府信息|信息公开)|培训|授课|终止|撤销/.test(left) &&
    !/申请人|涉及/.test(right.slice(0, 6))
  );
}
