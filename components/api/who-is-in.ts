import { roles as known, type Role } from '@/lib/access/actor';
import { callApi, field, type Answer } from './client';

/** Who is logged in, for pages that the server could not make. */
export interface WhoIsIn {
  readonly accountId: string;
  readonly name: string;
  readonly agency: string;
  readonly roles: readonly Role[];
  readonly isPending: boolean;
  readonly mayManage: boolean;
  readonly mayAudit: boolean;
}

export function whoIsIn(): Promise<Answer<WhoIsIn>> {
  return callApi('session', { method: 'GET' }, readWho);
}

function readWho(value: unknown): WhoIsIn | null {
  const [accountId, name] = ['id', 'name'].map((one) => field(field(value, 'account'), one));
  const [may, agencies] = [field(value, 'may'), field(value, 'agencies')];
  if (typeof accountId !== 'string' || typeof name !== 'string') return null;
  if (!Array.isArray(may) || !Array.isArray(agencies)) return null;
  const here: unknown = agencies.find((one) => field(one, 'id') === field(value, 'agencyId'));
  const [agency, held] = [field(here, 'name'), field(here, 'roles')];
  return {
    accountId,
    name,
    agency: typeof agency === 'string' ? agency : '',
    roles: known.filter((role) => Array.isArray(held) && held.includes(role)),
    isPending: field(value, 'pending') !== null,
    mayManage: may.includes('manageAccounts'),
    mayAudit: may.includes('readAudit'),
  };
}
