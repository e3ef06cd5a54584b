import { callApi, field, type Answer } from './client';

/** 放入演示: three years of an invented agency. */
export function putInDemo(): Promise<Answer<readonly string[]>> {
  return callApi('demo', { method: 'POST' }, readIds);
}

/** 移除演示; answers what was removed. */
export function removeDemo(): Promise<Answer<readonly string[]>> {
  return callApi('demo', { method: 'DELETE' }, readIds);
}

function readIds(value: unknown): readonly string[] | null {
  const ids = field(value, 'ids');
  return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : null;
}
