import type { Role } from '@/lib/access/actor';

/** 角色 */
export const roleNames: Readonly<Record<Role, string>> = {
  preparer: '填报人',
  reviewer: '审核人',
  administrator: '单位管理员',
  supervisor: '主管部门',
  auditor: '审计员',
};

/** What each of them does, for whoever gives them out. */
export const roleDuties: Readonly<Record<Role, string>> = {
  preparer: '填写、提交、发布报告',
  reviewer: '审核、退回、审定报告',
  administrator: '管理账号、下级机关和设置，不填写报告',
  supervisor: '查看下级机关报送的报告，通过或者退回',
  auditor: '只查看审计记录，不能兼任其他角色',
};
