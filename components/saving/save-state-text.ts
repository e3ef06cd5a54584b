import type { SaveState } from './save-state';

/** Said beside 已保存 where this browser keeps nothing. */
const UNBUFFERED = '（本机不留副本，断网时不要关闭页面）';

/** The words for a 保存状态: 已保存 10:42:07, 离线，已存本机 3 项. */
export function saveStateText(state: SaveState): string {
  switch (state.kind) {
    case 'unchanged':
      return '未修改';
    case 'pending':
    case 'saving':
      return '正在保存';
    case 'saved':
      return (
        (state.savedAt ? `已保存 ${clockTime(state.savedAt)}` : '已保存') +
        (state.isUnbuffered ? UNBUFFERED : '')
      );
    case 'offline':
      return state.isUnbuffered
        ? `离线，${state.pending} 项还没有保存，不要关闭页面`
        : `离线，已存本机 ${state.pending} 项`;
    case 'expired':
      return state.isUnbuffered
        ? `登录已过期，${state.pending} 项还没有保存，不要关闭页面`
        : `登录已过期，已存本机 ${state.pending} 项`;
    case 'conflict':
      return `有冲突 ${state.conflicts.length} 处`;
    case 'refused':
      return `没有保存：${state.reason ?? '内容不符合要求'}`;
  }
}

function clockTime(date: Date): string {
  return [date.getHours(), date.getMinutes(), date.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
