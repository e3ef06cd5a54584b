import type { Identity } from './identity';
import type { IdentityTrouble } from './identity-trouble';

/** 认证来源 */
export interface IdentitySource {
  /** Its address; empty for our own passwords. */
  readonly id: string;
  /** What people call it. */
  readonly label: string;
}

/** 口令目录: a place that a login name and a password are checked in, ours or one of the office (LDAP). */
export interface PasswordDirectory extends IdentitySource {
  /** Nothing where name or password is wrong. */
  readonly check: (given: {
    readonly login: string;
    readonly password: string;
  }) => Promise<Identity | IdentityTrouble | undefined>;
}

/** A log-in that was begun: where the browser goes, and what has to be known when it comes back. */
export interface BegunLogin {
  readonly address: URL;
  /** A secret of the server. */
  readonly memory: string;
}

/** 统一身份认证: the browser goes there and comes back (OIDC). */
export interface RedirectProvider extends IdentitySource {
  readonly begin: (returnTo: URL) => Promise<BegunLogin | IdentityTrouble>;
  /** `answer` is the query that the browser came back with. */
  readonly finish: (answer: string, memory: string) => Promise<Identity | IdentityTrouble>;
  /** Where the browser goes to end the log-in there too; nothing where it shall not or cannot. */
  readonly leave: (returnTo: URL) => Promise<URL | undefined>;
}
