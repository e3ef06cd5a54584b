import { expect, it } from 'vitest';
import { allowedHosts, baseAddress } from './base-address';
import { isOwnHost, isOwnOrigin } from './hosts';

const base = new URL('https://nianbao.test');

it.each([
  ['https://nianbao.test', 'nianbao.test', true],
  ['http://nianbao.test', 'nianbao.test', false],
  ['https://nianbao.test:8443', 'nianbao.test', false],
  ['http://127.0.0.1:3000', '127.0.0.1:3000', true],
  ['https://nianbao.test', '127.0.0.1:3000', false],
  ['null', 'nianbao.test', false],
  [null, 'nianbao.test', false],
])('with an address set, takes the origin %s at %s: %s', (origin, host, isOwn) => {
  expect(isOwnOrigin(origin, host, base)).toBe(isOwn);
});

it('answers to the address that is set, and to names beside it', () => {
  const env = { NIANBAO_BASE: 'https://nianbao.test', NIANBAO_HOSTS: 'intranet.test' };
  const hosts = ['nianbao.test', 'intranet.test:3000', '127.0.0.1', 'evil.test', null];
  expect(hosts.map((host) => isOwnHost(host, allowedHosts(env)))).toEqual([true, true, true, false, false]);
});

it('refuses an address that is none of the web', () => {
  expect(() => baseAddress({ NIANBAO_BASE: 'ftp://nianbao.test' })).toThrow('NIANBAO_BASE');
  expect(() => baseAddress({ NIANBAO_BASE: 'nianbao' })).toThrow();
});
