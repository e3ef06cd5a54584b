import { isEmbedded } from '@/lib/operate/is-embedded';
import { resolve } from 'node:path';
import { dataFolder } from '@/lib/operate/data-files';
import { isTrouble } from '@/lib/operate/data-trouble';
import { restore } from '@/lib/operate/restore';
import { printTrouble } from './print-trouble';

/** `restore`: 恢复 a backup, while the server stands still. */
export async function restoreCommand({ file }: { readonly file: string }): Promise<number> {
  if (!isEmbedded()) {
    console.error('数据在 PostgreSQL 中，用 pg_restore 恢复。');
    return 2;
  }
  const dir = dataFolder();
  const restored = await restore(resolve(file), dir, new Date());
  if (isTrouble(restored)) return printTrouble(restored);
  const { at, rows } = restored.manifest;
  console.error(
    `已恢复 ${new Date(at).toLocaleString('zh-CN')} 的备份：报告 ${rows['report'] ?? 0} 份，数据在 ${dir}。`,
  );
  if (restored.aside !== undefined)
    console.error(`原来的数据库另存在 ${restored.aside}，确认无误后可以删除。`);
  return 0;
}
