import { connect, isIP, type Socket } from 'node:net';
import {
  BusyError,
  Client,
  EqualityFilter,
  InvalidCredentialsError,
  ResultCodeError,
  UnavailableError,
  type Entry,
} from 'ldapts';
import type { Identity } from '@/lib/access/identity/identity';
import type { PasswordDirectory } from '@/lib/access/identity/identity-provider';
import type { IdentityTrouble } from '@/lib/access/identity/identity-trouble';
import type { LdapSettings } from './ldap-settings';

/** Milliseconds that the directory has to answer in. */
const PATIENCE = 10_000;
/** Of the entry, for a name to show. */
const NAMES = ['displayName', 'cn'];

type Typed = Parameters<PasswordDirectory['check']>[0];

/** 口令目录 by LDAP: looks for the one entry with this login name and shows the directory its password. */
export function ldapDirectory(settings: LdapSettings): PasswordDirectory {
  const id = settings.url.href;
  return {
    id,
    label: settings.label,
    async check(typed) {
      // A bind without a password is answered as a success, by everybody's leave.
      if (typed.password === '' || !/^[\p{L}\p{N}._@-]+$/u.test(typed.login)) return undefined;
      const client = new Client({
        url: id,
        timeout: PATIENCE,
        connectTimeout: PATIENCE,
        createConnection: connectOnce(settings.url),
      });
      try {
        return await identify(client, settings, typed);
      } catch (failure) {
        return nameTrouble(failure);
      } finally {
        await client.unbind().catch(() => undefined);
      }
    },
  };
}

async function identify(
  client: Client,
  settings: LdapSettings,
  { login, password }: Typed,
): Promise<Identity | IdentityTrouble | undefined> {
  if (settings.startsTls) await client.startTLS(nameOf(settings.url));
  const { searcher, subjectAttribute } = settings;
  if (searcher.dn !== '' && !(await isBound(client, searcher.dn, searcher.password)))
    return { trouble: 'misconfigured', code: 'bind' };
  const found = await lookFor(client, settings, login);
  // Two of one name are nobody.
  const [entry] = found;
  if (!entry || found.length > 1 || !(await isBound(client, entry.dn, password))) return undefined;
  const subject = firstOf(entry, subjectAttribute);
  if (subject === '') return { trouble: 'misconfigured', code: 'subject' };
  const name = NAMES.map((attribute) => firstOf(entry, attribute)).find((text) => text !== '');
  return { provider: settings.url.href, subject, name: name ?? '', hasSecondFactor: false };
}

async function lookFor(
  client: Client,
  { base, nameAttribute, subjectAttribute }: LdapSettings,
  login: string,
): Promise<readonly Entry[]> {
  const { searchEntries } = await client.search(base, {
    scope: 'sub',
    filter: new EqualityFilter({ attribute: nameAttribute, value: login }),
    attributes: [subjectAttribute, ...NAMES],
    sizeLimit: 2,
  });
  return searchEntries;
}

async function isBound(client: Client, dn: string, password: string): Promise<boolean> {
  try {
    await client.bind(dn, password);
    return true;
  } catch (failure) {
    if (failure instanceof InvalidCredentialsError) return false;
    throw failure;
  }
}

function firstOf(entry: Entry, attribute: string): string {
  const value = entry[attribute];
  const first = Array.isArray(value) ? value[0] : value;
  return first === undefined ? '' : first.toString();
}

/** Whom the certificate has to name. */
function nameOf({ hostname }: URL): { readonly host: string } | { readonly servername: string } {
  return isIP(hostname) === 0 ? { servername: hostname } : { host: hostname };
}

const PORT = 389;

/** Of ldap:// alone: what was encrypted by StartTLS must not be begun anew in the clear. */
function connectOnce({ hostname, port }: URL): () => Socket {
  let isUsed = false;
  return () => {
    if (isUsed) throw new Error('the directory has closed the connection');
    isUsed = true;
    return connect(port === '' ? PORT : Number(port), hostname.replace(/^\[|\]$/g, ''));
  };
}

/** What the directory refuses was asked for by the settings; anything else is a directory that is not there. */
function nameTrouble(failure: unknown): IdentityTrouble {
  const isBusy = failure instanceof UnavailableError || failure instanceof BusyError;
  const isRefused = failure instanceof ResultCodeError && !isBusy;
  const name = failure instanceof Error ? failure.name : 'unknown';
  return { trouble: isRefused ? 'misconfigured' : 'unreachable', code: `ldap_${name}` };
}
