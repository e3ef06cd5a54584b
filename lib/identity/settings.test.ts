import { describe, expect, it } from 'vitest';
import { configureIdentity, identitySources } from './configured-identity';

const oidc = {
  NIANBAO_OIDC_ISSUER: 'https://sso.example.test/realms/city',
  NIANBAO_OIDC_CLIENT_ID: 'nianbao',
};
const ldap = { NIANBAO_LDAP_URL: 'ldaps://ldap.example.test', NIANBAO_LDAP_BASE: 'dc=example,dc=test' };

it('has no other way in where none is set, and then leaves passwords to everybody', () => {
  const none = configureIdentity({ NIANBAO_PASSWORDS: 'administrators' });
  expect(none).toEqual({ isForAdministrators: false, problems: [] });
});

it('offers each way that is set, the one of the browser first', () => {
  const both = configureIdentity({
    ...oidc,
    ...ldap,
    NIANBAO_OIDC_LABEL: ' 市认证 ',
    NIANBAO_PASSWORDS: 'administrators',
  });
  expect(both.isForAdministrators).toBe(true);
  expect(identitySources(both)).toEqual([
    { id: 'https://sso.example.test/realms/city', label: '市认证' },
    { id: 'ldaps://ldap.example.test', label: '单位口令' },
  ]);
  expect(configureIdentity(oidc).redirect?.label).toBe('统一身份认证');
});

describe('settings that cannot be used are left out and named:', () => {
  it.each([
    [{ ...oidc, NIANBAO_OIDC_ISSUER: 'sso' }, /NIANBAO_OIDC_ISSUER 不是网址/],
    [{ ...oidc, NIANBAO_OIDC_ISSUER: 'file:///etc' }, /NIANBAO_OIDC_ISSUER 不是网址/],
    [{ ...oidc, NIANBAO_OIDC_ISSUER: 'http://sso.example.test' }, /不是 https/],
    [{ ...oidc, NIANBAO_OIDC_ISSUER: 'http://127.0.0.1.example.test' }, /不是 https/],
    [{ ...oidc, NIANBAO_OIDC_CLIENT_ID: '' }, /NIANBAO_OIDC_CLIENT_ID 没有设置/],
    [{ ...oidc, NIANBAO_OIDC_CLIENT_SECRET_FILE: '/nowhere' }, /NIANBAO_OIDC_CLIENT_SECRET_FILE .*不能读取/],
    [{ ...ldap, NIANBAO_LDAP_URL: 'https://ldap.example.test' }, /NIANBAO_LDAP_URL 不是 LDAP 地址/],
    [{ ...ldap, NIANBAO_LDAP_URL: 'ldap://ldap.example.test' }, /没有加密/],
    [{ ...ldap, NIANBAO_LDAP_BASE: '' }, /NIANBAO_LDAP_BASE 没有设置/],
    [{ ...ldap, NIANBAO_LDAP_BIND_PASSWORD_FILE: '/nowhere' }, /NIANBAO_LDAP_BIND_PASSWORD_FILE .*不能读取/],
  ])('%o', (env, words) => {
    const { redirect, directory, problems } = configureIdentity(env);
    expect([redirect, directory, problems.length]).toEqual([undefined, undefined, 1]);
    expect(problems[0]).toMatch(words);
  });
});

it.each([
  { ...oidc, NIANBAO_OIDC_ISSUER: 'http://sso.example.test', NIANBAO_OIDC_HTTP: '1' },
  { ...oidc, NIANBAO_OIDC_ISSUER: 'http://[::1]:8080' },
  { ...ldap, NIANBAO_LDAP_URL: 'ldap://ldap.example.test', NIANBAO_LDAP_STARTTLS: '1' },
  { ...ldap, NIANBAO_LDAP_URL: 'ldap://ldap.example.test', NIANBAO_LDAP_PLAIN: '1' },
  { ...ldap, NIANBAO_LDAP_URL: 'ldap://localhost:3890' },
])('takes what is permitted on purpose, or never leaves the machine: %o', (env) => {
  expect(configureIdentity(env).problems).toEqual([]);
  expect(identitySources(configureIdentity(env))).toHaveLength(1);
});
