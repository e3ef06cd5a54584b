import type { RevisionGroup } from '@/lib/store/group-revisions';
import type { ListedRevision } from '@/lib/store/list-revisions';

type Action = ListedRevision['action'];

const names: Readonly<Record<Exclude<Action, 'edited'>, string>> = {
  created: '新建',
  imported: '导入',
  explained: '写了说明',
  basics: '更改年度或机关',
  finalized: '定稿',
  reopened: '重新编辑',
  submitted: '提交审核',
  withdrawn: '撤回提交',
  approved: '审定',
  returned: '退回修改',
  delivered: '报送主管部门',
  accepted: '主管通过',
  sentBack: '主管退回',
  published: '发布',
  corrected: '开始更正',
  reverted: '恢复历史版本',
  removed: '删除',
  restored: '撤销删除',
};

/** What happened at a revision. */
export function revisionWords({ action, written, restoredFrom }: ListedRevision): string {
  if (action === 'edited') return written.length === 0 ? '与他人的修改冲突' : `修改 ${written.length} 处`;
  return restoredFrom === null ? names[action] : `恢复第 ${restoredFrom} 版`;
}

/** The same of what one person saved without a pause. */
export function groupWords(group: RevisionGroup): string {
  const [latest] = group;
  if (group.length === 1) return revisionWords(latest);
  const places = new Set(group.flatMap(({ written }) => written.map(({ path }) => path)));
  return `修改 ${places.size} 处，保存 ${group.length} 次`;
}
