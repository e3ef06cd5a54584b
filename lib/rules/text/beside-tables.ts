import type { Context } from '../rule';
import { sentencesOf, type Sentence } from './sentences';

/** 表外文字: what a document printed in a part that is a table alone. */
export interface BesideTable {
  readonly part: string;
  /** 第三部分 */
  readonly name: string;
  readonly sentences: readonly Sentence[];
}

/** In the order of the form; none in a report of our own making. */
export function besideTables({ template, report: { seen } }: Context): readonly BesideTable[] {
  return template.sections.flatMap(({ id, number }) =>
    (seen?.besideTables ?? [])
      .filter(({ part }) => part === id)
      .map(({ text }) => ({ part: id, name: `第${number}部分`, sentences: sentencesOf(text) })),
  );
}
