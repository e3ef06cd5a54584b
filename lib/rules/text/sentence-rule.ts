import type { Finding, Severity } from '../finding';
import type { Context, Rule } from '../rule';
import type { Sentence } from './sentences';
import { textPlaces, type TextPlace } from './text-places';

/** 逐句的规则: looks at one sentence after another and names the words it objects to. */
interface SentenceRule {
  readonly id: string;
  readonly severity: Severity;
  readonly name: string;
  readonly source: string;
  /** The words it objects to, as they are to be shown; none where the sentence is right. */
  readonly find: (sentence: Sentence, place: TextPlace, context: Context) => readonly string[];
  readonly message: (words: string, place: TextPlace, context: Context) => string;
}

/** A rule that gives at most one finding a sentence, with the sentence quoted. */
export function sentenceRule({ find, message, ...rule }: SentenceRule): Rule {
  return {
    ...rule,
    check: (context) =>
      textPlaces(context.template, context.report).flatMap((place) =>
        place.sentences.flatMap((sentence): readonly Finding[] => {
          const words = [...new Set(find(sentence, place, context))];
          if (words.length === 0) return [];
          const said = message(words.map((word) => `“${word}”`).join(''), place, context);
          return [findingAt(rule, place, sentence.text, said)];
        }),
      ),
  };
}

export function findingAt(
  { id, severity }: Pick<Rule, 'id' | 'severity'>,
  { part, slot }: Pick<TextPlace, 'part' | 'slot'>,
  quote: string,
  message: string,
): Finding {
  return { ruleId: id, severity, message, cells: [], part, slot, quote };
}

/** Every match of a pattern; it has to be a global one. */
export function matches(text: string, pattern: RegExp): string[] {
  return text.match(pattern) ?? [];
}
