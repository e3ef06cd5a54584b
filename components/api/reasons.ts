import type { Reason } from '@/lib/rules/reason';
import { callApi, field, type Answer } from './client';

/** 写说明 of one 存疑; answers all reasons as they stand then. An empty text takes the reason back. */
export function giveReason(
  reportId: string,
  given: Pick<Reason, 'rule' | 'place' | 'figures' | 'text'>,
): Promise<Answer<readonly Reason[]>> {
  const address = `reports/${encodeURIComponent(reportId)}/reasons`;
  return callApi(address, { method: 'POST', body: given }, (value) => readReasons(field(value, 'reasons')));
}

/** Reasons that came over the wire; null where it is something else. */
export function readReasons(value: unknown): readonly Reason[] | null {
  return Array.isArray(value) && value.every(isReason) ? value : null;
}

const MEMBERS: readonly (keyof Reason)[] = ['rule', 'place', 'version', 'figures', 'text', 'who', 'at'];

function isReason(value: unknown): value is Reason {
  return MEMBERS.every((name) => typeof field(value, name) === 'string');
}
