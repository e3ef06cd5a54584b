/** 测试用: every example of every rule, for tests that run them where the rules run. Nothing of the product imports it. */
import type { Template } from '@/lib/template/types';
import { ruleIdsIn, rules } from './catalogue';
import type { ExampleReport } from './example';
import { examplesFor, writeExample, type WrittenExample } from './example-report';

export interface ExampleCase {
  /** T3-02 1 breaks */
  readonly name: string;
  readonly id: string;
  /** Whether the rule has to speak. */
  readonly speaks: boolean;
  readonly example: ExampleReport;
  readonly written: WrittenExample;
}

export function exampleCases(formats: readonly Template[]): readonly ExampleCase[] {
  return rules.flatMap((rule) =>
    [...new Set(formats.flatMap((template) => ruleIdsIn(template, rule)))].flatMap((id) =>
      examplesFor(rule, id).flatMap((examples, number) =>
        (['breaks', 'holds'] as const).map((side) => ({
          name: `${id} ${rule.id} ${number + 1} ${side}`,
          id,
          speaks: side === 'breaks',
          example: examples[side],
          written: writeExample(formats, examples[side]),
        })),
      ),
    ),
  );
}

/** The cases that came out otherwise, by name. */
export function wrongCases(
  cases: readonly ExampleCase[],
  said: (one: ExampleCase, index: number) => readonly { readonly ruleId: string }[],
): readonly string[] {
  return cases
    .filter((one, index) => said(one, index).some(({ ruleId }) => ruleId === one.id) !== one.speaks)
    .map(({ name }) => name);
}
