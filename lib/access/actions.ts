/** 操作, each of them asked for by this name and no other. */
export const actions = [
  'listReports',
  'readReport',
  'createReport',
  'editReport',
  'changeState',
  'removeReport',
  'readSettings',
  'editSettings',
  /** 读取、检查、生成 of what is handed in and not kept. */
  'readFile',
  'checkFile',
  'renderFile',
  /** 提交 */
  'submitReport',
  /** 撤回提交 */
  'withdrawReport',
  /** 审定、退回 */
  'reviewReport',
  /** 报送 */
  'deliverReport',
  /** 主管通过、主管退回 */
  'superviseReport',
  /** 发布、更正 */
  'publishReport',
  'commentReport',
  'readHistory',
  'restoreRevision',
  'readAudit',
  'manageAccounts',
  'manageAgencies',
  'manageSessions',
  'manageTokens',
  /** 账号规则 of the installation. */
  'managePolicy',
  'readHealth',
  'backup',
] as const;
export type Action = (typeof actions)[number];
