import { NextRequest } from 'next/server';
import { expect, it, vi } from 'vitest';
import { proxy } from './proxy';

it('allows scripts and styles by a nonce alone, another one each time', () => {
  const [first, second] = [policyOf('/reports'), policyOf('/reports')];
  expect(first).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}' 'strict-dynamic';/);
  expect(first).toMatch(/style-src 'self' 'nonce-[\w+/=]{24}';/);
  expect(first).not.toContain('unsafe');
  expect(first).not.toBe(second);
});

it.each(["object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'self'"])(
  'says %s',
  (rule) => {
    expect(policyOf('/reports')).toContain(rule);
  },
);

it('gives the nonce to the page that is rendered', () => {
  const response = proxy(request('/reports'));
  const passed = response.headers.get('x-middleware-request-content-security-policy');
  expect(passed).toBe(response.headers.get('content-security-policy'));
});

it.each(['/reports', '/api/v1/reports'])('sends the fixed headers with %s', (path) => {
  const { headers } = proxy(request(path));
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(headers.get('permissions-policy')).toContain('camera=()');
});

it('leaves away what browsers ignore on plain HTTP', () => {
  vi.stubEnv('NIANBAO_HOSTS', 'intranet.test');
  const response = proxy(request('/reports', 'intranet.test:3000'));
  vi.unstubAllEnvs();
  expect(response.status).toBe(200);
  expect(response.headers.has('cross-origin-opener-policy')).toBe(false);
});

it('turns a page for another host away', () => {
  expect(proxy(request('/reports', 'evil.example')).status).toBe(403);
});

function request(path: string, host = '127.0.0.1:3000'): NextRequest {
  return new NextRequest(`http://127.0.0.1:3000${path}`, { headers: { host } });
}

function policyOf(path: string): string {
  return proxy(request(path)).headers.get('content-security-policy') ?? '';
}
