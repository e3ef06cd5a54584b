import { expect, it } from 'vitest';
import type { Conflict } from '@/lib/store/operation';
import type { SaveState } from './save-state';
import { saveStateText } from './save-state-text';

const conflict: Conflict = {
  opId: 'a',
  path: 'text.opening',
  base: '',
  mine: '1',
  theirs: '2',
  rev: 2,
  at: '2026-01-12T02:42:07Z',
  who: '李敏',
};
const savedAt = new Date(2026, 0, 12, 10, 2, 7);

it.each<[Partial<SaveState> & Pick<SaveState, 'kind'>, string]>([
  [{ kind: 'unchanged' }, '未修改'],
  [{ kind: 'pending', pending: 1 }, '正在保存'],
  [{ kind: 'saving', pending: 1 }, '正在保存'],
  [{ kind: 'saved', savedAt }, '已保存 10:02:07'],
  [{ kind: 'offline', pending: 3 }, '离线，已存本机 3 项'],
  [{ kind: 'offline', pending: 3, isUnbuffered: true }, '离线，3 项还没有保存，不要关闭页面'],
  [{ kind: 'saved', isUnbuffered: true }, '已保存（本机不留副本，断网时不要关闭页面）'],
  [{ kind: 'conflict', conflicts: [conflict] }, '有冲突 1 处'],
  [{ kind: 'refused', reason: '报告已定稿，不能修改。' }, '没有保存：报告已定稿，不能修改。'],
])('says %j as %s', (state, text) => {
  expect(saveStateText({ pending: 0, conflicts: [], ...state })).toBe(text);
});
