import { migrations } from './migrations';

/** Data that a newer program made are left as they are. */
export function refuseNewer(found: number): void {
  if (found <= migrations.length) return;
  throw new Error(
    `数据由更新版本的年报通建立（数据版本 ${found}，本程序认识到 ${migrations.length}）。使用新版程序打开，数据没有改动。`,
  );
}
