import { expect, it } from 'vitest';
import { parseDateText } from './date-text';

it.each([
  '2026年1月20日',
  '2026-1-20',
  '2026-01-20',
  '2026.1.20',
  '2026/01/20',
  '20260120',
  ' 2026 年 1 月 20 日 ',
  '２０２６年１月２０日',
  '二〇二六年一月二十日',
  '二○二六年一月二十日',
])('takes %s for the same day', (text) => {
  expect(parseDateText(text)).toBe('2026-01-20');
});

it.each([
  ['二〇二五年十二月三十一日', '2025-12-31'],
  ['二〇二六年十月十日', '2026-10-10'],
  ['2024年2月29日', '2024-02-29'],
])('takes %s for %s', (text, date) => {
  expect(parseDateText(text)).toBe(date);
});

it.each([
  '',
  '2026',
  '2026年1月',
  '二〇二六年一月',
  '2026年2月29日',
  '2026-13-01',
  '2026-0-10',
  '26年1月20日',
  '2026年1月20日印发',
])('takes “%s” for no day', (text) => {
  expect(parseDateText(text)).toBeUndefined();
});
