import { callApi, field, type Answer } from './client';

/** 恢复 of an earlier version; answers the new revision and the one that stood before it. */
export function restoreVersion(
  id: string,
  body: { readonly to: number; readonly rev: number },
): Promise<Answer<{ readonly rev: number; readonly before: number }>> {
  return callApi(addressOf(id), { method: 'POST', body }, (value) => {
    const [rev, before] = [field(value, 'rev'), field(value, 'before')];
    return typeof rev === 'number' && typeof before === 'number' ? { rev, before } : null;
  });
}

/** 命名版本; an empty name takes it away. */
export function nameVersion(
  id: string,
  body: { readonly rev: number; readonly name: string },
): Promise<Answer<true>> {
  return callApi(addressOf(id), { method: 'PATCH', body }, () => true);
}

function addressOf(id: string): string {
  return `reports/${encodeURIComponent(id)}/history`;
}
