import type { Generated } from 'kysely';

/** 账号 */
export interface AccountTable {
  id: string;
  /** 登录名, in lower case. */
  login: string;
  name: string;
  /** Argon2id; null where only the portal of the office signs in. */
  password: string | null;
  password_at: string | null;
  /** JSON list of earlier hashes. */
  password_history: string;
  must_change: number;
  failures: number;
  locked_until: string | null;
  /** Base32 secret of the second factor. */
  totp: string | null;
  /** 认证来源 and subject, parted by a space. */
  subject: string | null;
  disabled_at: string | null;
  created_at: string;
}

/** 角色 of an account in an agency. */
export interface MembershipTable {
  agency_id: string;
  account_id: string;
  role: string;
  created_at: string;
}

/** 登录会话; its id is the SHA-256 of what the browser holds. */
export interface SessionTable {
  id: string;
  account_id: string;
  address: string;
  agent: string;
  created_at: string;
  seen_at: string;
  ended_at: string | null;
  ended_by: string | null;
  /** Who checked the identity; empty where it was our own password. */
  provider: Generated<string>;
  /** 2 where a second factor was asked for elsewhere that counts here. */
  factors: Generated<number>;
}

/** 统一身份认证 that is under way, or what became of it; its id is the SHA-256 of what the browser holds. */
export interface SignInTable {
  id: string;
  address: string;
  stage: 'begun' | 'ended';
  /** JSON. */
  content: string;
  expires_at: string;
}

/** Failed log-ins by address. */
export interface LoginFailureTable {
  id: string;
  address: string;
  at: string;
}

/** 邀请; its id is the SHA-256 of the code. */
export interface InvitationTable {
  id: string;
  agency_id: string;
  name: string;
  role: string;
  created_by: string;
  created_at: string;
  expires_at: string;
  used_at: string | null;
  used_by: string | null;
}

/** 接口令牌; its id is the SHA-256 of the token. */
export interface TokenTable {
  id: string;
  agency_id: string;
  name: string;
  /** JSON list of what it may do. */
  may: string;
  created_by: string;
  created_at: string;
  used_at: string | null;
  ended_at: string | null;
}

/** Settings of the whole installation. */
export interface SettingTable {
  name: string;
  value: string;
}
