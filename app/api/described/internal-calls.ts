const accounts = '登录、账号、机关、密钥由人在页面上管理，密钥不能调用';
const decisions = '提交、审核、发布、删除、恢复由人决定';
const screens = '只供填报页面使用，可能随版本改变';
const records = '批注、历史、审计由人在页面上查看';

/** Calls that are no part of the interface for other systems, each with the reason. */
export const internalCalls: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      ...['GET v1/setup', 'POST v1/setup', 'GET v1/session', 'POST v1/session', 'PUT v1/session'],
      ...['DELETE v1/session', 'POST v1/session/renew', 'GET v1/sessions', 'DELETE v1/sessions'],
      ...['DELETE v1/sessions/[id]', 'PUT v1/password', 'GET v1/totp', 'PUT v1/totp', 'DELETE v1/totp'],
      ...['GET v1/invitations', 'POST v1/invitations', 'DELETE v1/invitations/[id]'],
      ...['POST v1/invitations/accept', 'GET v1/accounts', 'PATCH v1/accounts/[id]'],
      ...['PUT v1/accounts/[id]/roles', 'POST v1/accounts/[id]/password', 'GET v1/accounts/[id]/sessions'],
      ...[
        'DELETE v1/accounts/[id]/sessions',
        'GET v1/agencies',
        'POST v1/agencies',
        'PATCH v1/agencies/[id]',
      ],
      ...['GET v1/agencies/[id]/tokens', 'POST v1/agencies/[id]/tokens', 'DELETE v1/tokens/[id]'],
      ...['GET v1/identity', 'POST v1/identity', 'PUT v1/identity', 'DELETE v1/identity'],
      ...['POST v1/identity/code', 'GET v1/identity/return'],
      ...['PUT v1/accounts/[id]/identity', 'DELETE v1/accounts/[id]/identity'],
      ...['GET v1/account-policy', 'PUT v1/account-policy', 'PUT v1/agency'],
    ].map((call) => [call, accounts]),
  ),
  'POST v1/reports/[id]/state': decisions,
  'DELETE v1/reports/[id]': decisions,
  'POST v1/reports/[id]/restore': decisions,
  'POST v1/reports/[id]/history': decisions,
  'POST v1/reports/[id]/reasons': screens,
  'GET v1/reports/[id]/preview': screens,
  'PUT v1/reports/[id]/last-year': screens,
  'POST v1/reports/from-file': screens,
  'GET v1/read/[id]': screens,
  'POST v1/demo': screens,
  'DELETE v1/demo': screens,
  'GET v1/reports/[id]/comments': records,
  'POST v1/reports/[id]/comments': records,
  'PATCH v1/reports/[id]/comments/[comment]': records,
  'GET v1/reports/[id]/history': records,
  'PATCH v1/reports/[id]/history': records,
  'GET v1/reports/[id]/history/[rev]': records,
  'GET v1/audit': records,
  'GET v1/audit/export': records,
};
