import { isLoopback } from '../is-loopback';
import { readSecret } from '../read-secret';

type Environment = Readonly<Record<string, string | undefined>>;

/** 口令目录 by LDAP, as the environment describes it. */
export interface LdapSettings {
  readonly url: URL;
  readonly startsTls: boolean;
  readonly label: string;
  /** Where people are looked for. */
  readonly base: string;
  /** Attribute that holds the login name. */
  readonly nameAttribute: string;
  /** Attribute that holds what a person is known by. */
  readonly subjectAttribute: string;
  /** Who looks for people; empty where anybody may. */
  readonly searcher: { readonly dn: string; readonly password: string };
}

const DEFAULT_LABEL = '单位口令';
const LABEL_LENGTH = 20;

/** The settings; nothing where there are none; a Chinese sentence where they cannot be used. */
export function readLdapSettings(env: Environment): LdapSettings | string | undefined {
  const { NIANBAO_LDAP_URL: address = '', NIANBAO_LDAP_BASE: base = '' } = env;
  if (address === '') return undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'ldap:' && url?.protocol !== 'ldaps:') return 'NIANBAO_LDAP_URL 不是 LDAP 地址。';
  const startsTls = env['NIANBAO_LDAP_STARTTLS'] === '1';
  const isPlain = url.protocol === 'ldap:' && !startsTls;
  if (isPlain && !isLoopback(url) && env['NIANBAO_LDAP_PLAIN'] !== '1')
    return 'NIANBAO_LDAP_URL 没有加密：改用 ldaps，或者设置 NIANBAO_LDAP_STARTTLS=1。确实只能明文的，设置 NIANBAO_LDAP_PLAIN=1。';
  if (base === '') return 'NIANBAO_LDAP_BASE 没有设置。';
  const password = readSecret(env, 'NIANBAO_LDAP_BIND_PASSWORD');
  if (password === undefined) return 'NIANBAO_LDAP_BIND_PASSWORD_FILE 所指的文件不能读取。';
  const label = (env['NIANBAO_LDAP_LABEL'] ?? '').trim().slice(0, LABEL_LENGTH);
  const nameAttribute = env['NIANBAO_LDAP_NAME'] ?? 'uid';
  return {
    url,
    startsTls,
    base,
    nameAttribute,
    label: label === '' ? DEFAULT_LABEL : label,
    subjectAttribute: env['NIANBAO_LDAP_SUBJECT'] ?? nameAttribute,
    searcher: { dn: env['NIANBAO_LDAP_BIND_DN'] ?? '', password },
  };
}
