import { isLoopback } from '../is-loopback';
import { readSecret } from '../read-secret';

type Environment = Readonly<Record<string, string | undefined>>;

/** 统一身份认证 by OpenID Connect, as the environment describes it. */
export interface OidcSettings {
  readonly issuer: URL;
  readonly clientId: string;
  /** Empty for a client that has none. */
  readonly secret: string;
  readonly label: string;
  /** Whether the provider always asks for a second factor itself; otherwise it says so each time. */
  readonly isSecondFactorTrusted: boolean;
  /** Whether logging out here logs out there. */
  readonly endsThere: boolean;
}

const DEFAULT_LABEL = '统一身份认证';
const LABEL_LENGTH = 20;

/** The settings; nothing where there are none; a Chinese sentence where they cannot be used. */
export function readOidcSettings(env: Environment): OidcSettings | string | undefined {
  const { NIANBAO_OIDC_ISSUER: address = '', NIANBAO_OIDC_CLIENT_ID: clientId = '' } = env;
  if (address === '') return undefined;
  const issuer = issuerOf(address, env['NIANBAO_OIDC_HTTP'] === '1');
  if (typeof issuer === 'string') return issuer;
  if (clientId === '') return 'NIANBAO_OIDC_CLIENT_ID 没有设置。';
  const secret = readSecret(env, 'NIANBAO_OIDC_CLIENT_SECRET');
  if (secret === undefined) return 'NIANBAO_OIDC_CLIENT_SECRET_FILE 所指的文件不能读取。';
  const label = (env['NIANBAO_OIDC_LABEL'] ?? '').trim().slice(0, LABEL_LENGTH);
  return {
    issuer,
    clientId,
    secret,
    label: label === '' ? DEFAULT_LABEL : label,
    isSecondFactorTrusted: env['NIANBAO_OIDC_SECOND_FACTOR'] === 'trusted',
    endsThere: env['NIANBAO_OIDC_LOGOUT'] === '1',
  };
}

function issuerOf(address: string, mayBePlain: boolean): URL | string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return 'NIANBAO_OIDC_ISSUER 不是网址。';
  if (url.protocol === 'https:' || isLoopback(url) || mayBePlain) return url;
  return 'NIANBAO_OIDC_ISSUER 不是 https：口令和身份会明文经过网络。确实只能用 http 的，设置 NIANBAO_OIDC_HTTP=1。';
}
