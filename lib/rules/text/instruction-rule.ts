import type { Rule } from '../rule';
import { besideTables } from './beside-tables';
import { instructionsIn } from './instructions';
import { sentenceRule } from './sentence-rule';

const messageOf = (words: string) => `像是残留的填报说明${words}。是说明的删去，是正文的保留。`;
const inTexts = sentenceRule({
  id: 'X03',
  severity: 'doubt',
  name: '没有残留填报说明',
  source: '常识',
  find: ({ text }) => instructionsIn(text),
  message: messageOf,
});

/** X03: what the template tells the writer, in a text or beside a table. */
export const noInstructions: Rule = {
  ...inTexts,
  check: (context) => [
    ...inTexts.check(context),
    ...besideTables(context).flatMap(({ part, sentences }) => {
      const found = sentences.flatMap(({ text }) => instructionsIn(text).map((words) => ({ text, words })));
      const [first] = found;
      if (!first) return [];
      const message = messageOf(found.map(({ words }) => `“${words}”`).join(''));
      return [{ ruleId: 'X03', severity: 'doubt' as const, message, cells: [], part, quote: first.text }];
    }),
  ],
};
