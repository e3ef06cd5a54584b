import type { Role } from '@/lib/access/actor';
import { refuse, type Refusal } from '../refusal';

const apart = refuse('wrongState', '审计员不能同时担任其他角色。');

/** 三员分立: who reads the log does nothing that stands in it. */
export function roleProblem(roles: readonly Role[]): Refusal | undefined {
  return roles.includes('auditor') && roles.length > 1 ? apart : undefined;
}
