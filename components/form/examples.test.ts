// @vitest-environment happy-dom
/** The examples of the rules, in the form of the browser. */
import { expect, it } from 'vitest';
import { exampleCases, wrongCases } from '@/lib/rules/example-cases';
import { formats } from '@/templates';
import { createReportStore } from './report-store';

it(
  'shows a finding for each example that breaks a rule and none for one that keeps it',
  { timeout: 30_000 },
  () => {
    const cases = exampleCases(formats);
    expect(cases.length).toBeGreaterThan(100);
    const said = wrongCases(
      cases,
      ({ written: { template, report, ...beside } }) =>
        createReportStore(template, report, beside).getSnapshot().findings,
    );
    expect(said).toEqual([]);
  },
);
