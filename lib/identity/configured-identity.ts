import type {
  IdentitySource,
  PasswordDirectory,
  RedirectProvider,
} from '@/lib/access/identity/identity-provider';
import { ldapDirectory } from './ldap/ldap-directory';
import { readLdapSettings } from './ldap/ldap-settings';
import { oidcProvider } from './oidc/oidc-provider';
import { readOidcSettings } from './oidc/oidc-settings';

type Environment = Readonly<Record<string, string | undefined>>;

/** 认证来源 of the office beside the passwords of ours. */
export interface ConfiguredIdentity {
  readonly redirect?: RedirectProvider;
  readonly directory?: PasswordDirectory;
  /** Whether passwords of ours are for 单位管理员 alone. */
  readonly isForAdministrators: boolean;
  /** What cannot be used, in Chinese; it is left out. */
  readonly problems: readonly string[];
}

/** Reads what the environment describes. Without any other way in, passwords of ours stay for everybody. */
export function configureIdentity(env: Environment): ConfiguredIdentity {
  const [oidc, ldap] = [readOidcSettings(env), readLdapSettings(env)];
  const ways = {
    ...(typeof oidc === 'object' ? { redirect: oidcProvider(oidc) } : {}),
    ...(typeof ldap === 'object' ? { directory: ldapDirectory(ldap) } : {}),
  };
  return {
    ...ways,
    isForAdministrators: Object.keys(ways).length > 0 && env['NIANBAO_PASSWORDS'] === 'administrators',
    problems: [
      ...(typeof oidc === 'string' ? [`没有启用统一身份认证：${oidc}`] : []),
      ...(typeof ldap === 'string' ? [`没有启用口令目录：${ldap}`] : []),
    ],
  };
}

/** 认证来源 that accounts can be linked to, the usual one first. */
export function identitySources({ redirect, directory }: ConfiguredIdentity): readonly IdentitySource[] {
  return [redirect, directory].flatMap((one) => (one ? [{ id: one.id, label: one.label }] : []));
}

declare global {
  // Next.js loads a module several times into one process.
  var nianbaoIdentity: { readonly key: string; readonly identity: ConfiguredIdentity } | undefined;
}

/** The same for this process, once; what a provider has told about itself is kept with it. */
export function configuredIdentity(env: Environment = process.env): ConfiguredIdentity {
  const mine = Object.entries(env).filter(([name]) => /^NIANBAO_(OIDC|LDAP|PASSWORDS)/.test(name));
  const key = JSON.stringify(mine);
  const known = globalThis.nianbaoIdentity;
  if (known?.key === key) return known.identity;
  const identity = configureIdentity(env);
  globalThis.nianbaoIdentity = { key, identity };
  return identity;
}

/** Writes to the log which settings cannot be used. */
export function tellIdentityProblems(): void {
  for (const problem of configuredIdentity().problems) process.stderr.write(`${problem}\n`);
}
