import { expect, it } from 'vitest';
import { returnPath } from './return-path';

it.each(['/', '/reports/a1/requests?focus=1', '/settings', '/loginfo'])('leads back to %s', (path) => {
  expect(returnPath(path)).toBe(path);
});

it.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
  '/a\\b',
  '/ evil',
  '/login',
  '/login?to=/login',
  '/setup',
  '/api/v1/session',
  '',
  null,
  undefined,
])('leads to the list instead of %s', (path) => {
  expect(returnPath(path)).toBe('/');
});
