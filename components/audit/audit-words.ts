import { tokenUseNames, tokenUses } from '@/components/accounts/admin/token-words';
import { roleNames } from '@/components/accounts/role-words';
import { roles } from '@/lib/access/actor';
import type { AuditLine } from '@/lib/store/read-audit';

/** 审计动作 in words; one that has none yet is shown by its own name. */
const names: Readonly<Record<string, string>> = {
  created: '新建报告',
  imported: '导入报告',
  edited: '修改报告',
  explained: '写说明',
  basics: '更改年度或机关',
  removed: '删除报告',
  restored: '撤销删除',
  reverted: '恢复历史版本',
  finalized: '定稿',
  reopened: '重新编辑',
  submitted: '提交审核',
  withdrawn: '撤回提交',
  approved: '审定',
  returned: '退回修改',
  delivered: '报送',
  accepted: '主管通过',
  sentBack: '主管退回',
  published: '发布',
  corrected: '开始更正',
  commented: '写批注',
  resolved: '批注已处理',
  unresolved: '批注重开',
  named: '命名版本',
  nameRemoved: '取消版本名',
  thinned: '精简历史',
  lastYear: '接上上年报告',
  settings: '修改本机关设置',
  fileKept: '保存原件',
  adminCreated: '在服务器上建立管理员',
  adminReset: '在服务器上重置管理员',
  setUp: '首次设置',
  loggedIn: '登录',
  loginFailed: '登录没有通过',
  loginShut: '登录锁定',
  loggedOut: '退出',
  kickedOut: '结束他人登录',
  invited: '发出邀请',
  invitationWithdrawn: '收回邀请',
  accountCreated: '建立账号',
  accountDisabled: '停用账号',
  accountEnabled: '启用账号',
  rolesChanged: '更改角色',
  passwordChanged: '修改口令',
  passwordReset: '重置口令',
  totpOn: '启用动态口令',
  totpOff: '停用动态口令',
  identityLinked: '关联统一身份认证',
  identityUnlinked: '解除统一身份认证的关联',
  policyChanged: '更改账号规则',
  agencyCreated: '新增机关',
  agencyChanged: '更改机关',
  tokenCreated: '新建对接密钥',
  tokenEnded: '停用对接密钥',
};

export function actionName(action: string): string {
  return names[action] ?? action;
}

/** 操作内容: the particulars of a record, without figures: there are none in it. */
export function detailWords({ detail }: Pick<AuditLine, 'detail'>): string {
  return Object.entries(detail)
    .map(([name, value]) => `${detailNames[name] ?? name} ${valueWords(name, value)}`)
    .join('；');
}

function valueWords(name: string, value: AuditLine['detail'][string]): string {
  if (value === null) return '无';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (/^(?:role|roles|totpRoles)$/.test(name)) return roleWords(String(value));
  if (name === 'may') return permittedWords(String(value));
  return Array.isArray(value) ? value.join('、') : String(value);
}

/** 角色 as they are stored, with blanks between them. */
function roleWords(stored: string): string {
  const held = roles.filter((role) => stored.split(' ').includes(role));
  return held.length === 0 ? '无' : held.map((role) => roleNames[role]).join('、');
}

/** 对接密钥的用途 as they are stored, with blanks between them. */
function permittedWords(stored: string): string {
  const held = tokenUses.filter((use) => stored.split(' ').includes(use));
  return held.map((use) => tokenUseNames[use]).join('、');
}

const detailNames: Readonly<Record<string, string>> = {
  rev: '版本',
  cells: '位置',
  lost: '未写入',
  year: '年度',
  file: '原件',
  set: '项目',
  comment: '批注',
  count: '条数',
  role: '角色',
  roles: '角色',
  address: '地址',
  sessions: '登录数',
  passwordAge: '口令定期修改',
  totpRoles: '必须用动态口令的角色',
  may: '可以做',
  provider: '认证来源',
  subject: '编号',
};
