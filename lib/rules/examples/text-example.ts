import type { RuleExample } from '../example';

/** An example in which one text differs. */
export function textExample(slot: string, breaks: string, holds: string): RuleExample {
  return { breaks: { set: { [slot]: breaks } }, holds: { set: { [slot]: holds } } };
}
