import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { check } from '@/lib/rules/check';
import { wrongTotalsIn } from '@/lib/rules/wrong-totals-test-kit';
import { format202130 as template } from '@/templates/2021-30';
import { CheckedDetail } from './checked-detail';

it('lists all 29 wrong totals and balances of a file that was checked, the rest after them', () => {
  const { report, wrong } = wrongTotalsIn(template);
  const reading = {
    template,
    report,
    unread: [],
    differences: [],
    document: null,
    places: {},
  };
  const findings = check(template, report);
  const html = renderToStaticMarkup(
    <CheckedDetail name="年报.docx" result={{ reading, findings, fileId: null }} />,
  );
  const items = html
    .split('<li')
    .slice(1)
    .map((item) => item.replace(/<[^>]*>/g, ''));
  expect(items).toHaveLength(findings.length);
  const errors = items.slice(0, 29);
  expect(errors.filter((item) => item.includes('有误'))).toHaveLength(29);
  for (const { cell, says } of wrong) {
    expect(
      errors.some((item) => says.every((words) => item.includes(words))),
      cell,
    ).toBe(true);
  }
});
