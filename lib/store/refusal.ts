import type { Finding } from '@/lib/rules/finding';

export type RefusalCode =
  | 'forbidden'
  | 'notFound'
  /** A report of this agency and year exists. */
  | 'exists'
  /** Another revision than the one expected. */
  | 'stale'
  /** 已定稿 or 已发布: not to be edited. */
  | 'locked'
  /** 定稿 is blocked by findings. */
  | 'blocked'
  /** A reason, a note, an address or a date is lacking. */
  | 'incomplete'
  /** This state does not follow that one. */
  | 'wrongState'
  | 'year'
  /** Not logged in, or not to be logged in with this. */
  | 'login'
  /** 动态口令 is missing or wrong. */
  | 'totp'
  | 'tooMany'
  /** A password that may not be used. */
  | 'weak'
  /** Not the password that one has. */
  | 'wrongPassword'
  /** Who checks identities for the office did not answer. */
  | 'elsewhere'
  /** A code that is wrong, used or too old. */
  | 'badCode';

/** 拒绝: expected trouble as a value, with one Chinese sentence for the clerk. */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly message: string;
  readonly findings?: readonly Finding[];
  /** The report that is in the way. */
  readonly reportId?: string;
}

export function refuse(refused: RefusalCode, message: string, more: Partial<Refusal> = {}): Refusal {
  return { ...more, refused, message };
}

export function isRefusal(answer: object): answer is Refusal {
  return 'refused' in answer && typeof answer.refused === 'string';
}

export const forbidden = refuse('forbidden', '没有权限进行这项操作。');
export const notFound = refuse('notFound', '报告不存在，或者已经删除。');
