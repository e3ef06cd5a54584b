import { expect, it } from 'vitest';
import { mayConnect, overwriteForwarded } from './guard-connections';

const forged = {
  'x-forwarded-for': '10.9.9.9',
  'x-forwarded-host': 'evil.example',
  'x-middleware-subrequest': 'proxy',
};

it('takes the address from the connection and drops what a caller could forge', () => {
  expect(headersOf(forged, false)).toEqual({ 'x-forwarded-for': '10.0.0.7' });
});

it('believes the address that a proxy of the office gives, and nothing else of it', () => {
  expect(headersOf(forged, true)).toEqual({ 'x-forwarded-for': '10.9.9.9' });
  expect(headersOf({}, true)).toEqual({ 'x-forwarded-for': '10.0.0.7' });
});

it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', '127.4.5.6'])('lets %s come without accounts', (address) => {
  expect(mayConnect(address, false)).toBe(true);
});

it.each(['10.0.0.8', '::ffff:10.0.0.8', 'fe80::1', '127.0.0.1.evil', undefined])(
  'lets %s come only where accounts are on',
  (address) => {
    expect([mayConnect(address, false), mayConnect(address, true)]).toEqual([false, true]);
  },
);

function headersOf(headers: Record<string, string>, isProxied: boolean) {
  const request = { headers: { ...headers }, socket: { remoteAddress: '10.0.0.7' } };
  overwriteForwarded(request as never, isProxied);
  return request.headers;
}
