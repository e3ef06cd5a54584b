import { z } from 'zod';
import { ruleBounds, usualRules, type ChosenRules } from '@/lib/rules/chosen-rules';
import type { ListedWord } from '@/lib/rules/rule-settings';

/** What the fields of 检查 hold while they are filled in; a list is one entry a line. */
export interface CheckFormValues {
  overviewLimit: string;
  feeStatement: ChosenRules['feeStatement'];
  rollForwardReasons: string;
  /** 旧词 = 新词 */
  wordList: string;
}

const { limitFrom, limitTo, length } = ruleBounds;

/** The fields of 检查 at submit. */
export const checkFormShape = {
  overviewLimit: z.string().transform((text, context) => {
    const written = text.normalize('NFKC').trim();
    const limit = /^\d{1,9}$/.test(written) ? Number(written) : NaN;
    if (limit >= limitFrom && limit <= limitTo) return limit;
    const message = `字数上限应为${limitFrom}到${limitTo}之间的整数，现为“${text.trim()}”。`;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  }),
  feeStatement: z.enum(['doubt', 'error']),
  rollForwardReasons: lines(ruleBounds.reasons, (line) => ({ entry: line, texts: [line] })),
  wordList: lines(ruleBounds.words, (line) => {
    const [word = '', instead = ''] = line.split(/\s*[=＝→]\s*/);
    const entry: ListedWord = instead === '' ? { word } : { word, instead };
    return { entry, texts: [word, instead] };
  }),
};

export function checkFormValues(rules: ChosenRules = usualRules): CheckFormValues {
  return {
    overviewLimit: String(rules.overviewLimit),
    feeStatement: rules.feeStatement,
    rollForwardReasons: rules.rollForwardReasons.join('\n'),
    wordList: rules.wordList
      .map(({ word, instead }) => (instead === undefined ? word : `${word} = ${instead}`))
      .join('\n'),
  };
}

/** One entry a line; blank lines are nothing. */
function lines<T>(
  most: number,
  read: (line: string) => { readonly entry: T; readonly texts: readonly string[] },
) {
  return z.string().transform((text, context) => {
    const written = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map(read);
    const problem = problemOf(
      written.map(({ texts }) => texts),
      most,
    );
    if (problem !== null) context.addIssue({ code: 'custom', message: problem });
    return problem === null ? written.map(({ entry }) => entry) : z.NEVER;
  });
}

function problemOf(written: readonly (readonly string[])[], most: number): string | null {
  if (written.length > most) return `有 ${written.length} 行，最多 ${most} 行。`;
  const empty = written.findIndex(([first]) => first === '');
  if (empty >= 0) return `第 ${empty + 1} 行没有要查的词。`;
  const long = written.findIndex((texts) => texts.some((text) => text.length > length));
  if (long < 0) return null;
  const characters = Math.max(...(written[long] ?? []).map((text) => text.length));
  return `第 ${long + 1} 行有 ${characters} 字，最多 ${length} 字。`;
}
