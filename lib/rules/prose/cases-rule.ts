import type { CasesTold } from '@/lib/template/told-types';
import type { Finding } from '../finding';
import { checksOf, ruleIdsOf, tableOf } from '../places';
import type { Context, Rule } from '../rule';
import { caseFacts, isAboutCases, subjectsIn } from './case-facts';
import { findingAbout, sumAt } from './cell-count';
import { toldIn, type Told } from './told';

const ALL_UPHELD =
  /(?:均|全部|都|皆)(?:已)?(?:被|予以|予|获|为|得到|作出)?(?:结果)?维持|判决维持|结果(?:均)?为维持|决定维持|无一(?:被)?纠正|无一(?:被)?撤销/;

/** N07: cases and their outcomes in prose against the table. What one of both denies is for N06. */
export const casesTold: Rule = {
  id: 'casesTold',
  severity: 'doubt',
  name: '正文写的复议、诉讼与表格一致',
  source: '表格与正文互相印证',
  idsIn: (template) => ruleIdsOf(template, 'casesTold'),
  check: (context) =>
    checksOf(context.template, 'casesTold').flatMap((check) =>
      toldIn(context).flatMap((told) => {
        const message = wrongCount(context, check, told) ?? wrongOutcome(context, check, told);
        return message ? [findingAbout(told, { ruleId: check.rule, severity: 'doubt', ...message })] : [];
      }),
    ),
};

type Said = Pick<Finding, 'message' | 'cells'>;
type Subjects = ReturnType<typeof subjectsIn>;

function wrongCount(context: Context, check: CasesTold, told: Told): Said | null {
  for (const { count, name, rows, outcome } of caseFacts(told, check)) {
    const all = sumAt(context, check.table, rows, check.total);
    const shown = sumAt(context, check.table, rows, outcome ?? check.total);
    if (!all || !shown || all.value === 0 || shown.value === count.value) continue;
    if (outcome === undefined && count.value === 0) continue;
    const words = outcome === undefined ? '' : wordsOf(check, outcome);
    const table = tableOf(context.template, check.table).name;
    return {
      message: `写${name}${words} ${String(count.value)} 件，${table}“${name}”${words}合计 ${String(shown.value)} 件。核对后改成一致。`,
      cells: shown.cells,
    };
  }
  return null;
}

/** 均获维持, where the table has other outcomes. */
function wrongOutcome(context: Context, check: CasesTold, told: Told): Said | null {
  const clause = told.clauses.find(({ words, isOurs }) => isOurs && ALL_UPHELD.test(words));
  if (!clause || !isAboutCases(told, check)) return null;
  const heads = told.words
    .slice(0, clause.at + clause.words.length)
    .split(/[，；]/)
    .reverse();
  const subjects = subjectsOf(heads, check);
  // 诉讼 blank in the table says nothing about 复议 beside it.
  return (
    notAllUpheld(context, check, subjects) ??
    subjects.map((one) => notAllUpheld(context, check, [one])).find((said) => said !== null) ??
    null
  );
}

function notAllUpheld(context: Context, check: CasesTold, subjects: Subjects): Said | null {
  if (subjects.length === 0) return null;
  const rows = [...new Set(subjects.flatMap((one) => one.rows))];
  const all = sumAt(context, check.table, rows, check.total);
  const upheld = sumAt(context, check.table, rows, check.upheld);
  if (!all || !upheld || all.value === 0 || all.value === upheld.value) return null;
  const name = subjects.map((one) => one.name).join('、');
  const table = tableOf(context.template, check.table).name;
  return {
    message: `称${name}全部维持，${table}“${name}”总计 ${String(all.value)} 件，结果维持 ${String(upheld.value)} 件。核对后改成一致。`,
    cells: [...all.cells, ...upheld.cells],
  };
}

/** 复议2件，诉讼1件，均维持: of both, unless a result stands between. */
function subjectsOf(heads: readonly string[], check: CasesTold): Subjects {
  const named = heads.map((head) => ({ head, found: subjectsIn(head, check) }));
  const first = named.findIndex(({ found }) => found.length > 0);
  if (first === -1) return [];
  const rest = named.slice(first + 1);
  const end = rest.findIndex(({ head, found }) => found.length === 0 || hasOutcome(head, check));
  const joined = rest.slice(0, end === -1 ? rest.length : end);
  return [...new Set([...(named[first]?.found ?? []), ...joined.flatMap(({ found }) => found)])];
}

function hasOutcome(head: string, { outcomes }: CasesTold): boolean {
  return outcomes.some(({ words }) => words.some((word) => head.includes(word)));
}

function wordsOf({ outcomes }: CasesTold, column: string): string {
  return outcomes.find((one) => one.column === column)?.words[0] ?? '';
}
