import { expect, it } from 'vitest';
import { auditProblems } from './audit-days';

const unreadable = '不是日期，写成2026-03-02或者2026年3月2日。';

it.each([
  ['', {}],
  ['from=2026-03-02&to=2026年11月24日', {}],
  ['from=2026.11.23', {}],
  ['from=11/23/2026', { from: unreadable }],
  ['to=2026-02-30', { to: unreadable }],
  ['from=x&to=y', { from: unreadable, to: unreadable }],
  ['from=2026-11-24&to=2026-03-02', { to: '早于开始的日期。' }],
])('says at the field which day of %s cannot be used', (query, problems) => {
  expect(auditProblems(new URLSearchParams(query))).toEqual(problems);
});
