import { isEmbedded } from '@/lib/operate/is-embedded';
import { resolve } from 'node:path';
import { dataFolder } from '@/lib/operate/data-files';
import { isTrouble } from '@/lib/operate/data-trouble';
import { backUpNoted } from '@/lib/operate/keep-daily';
import { printTrouble } from './print-trouble';

/** `backup`: 备份 now, beside a running server too. */
export async function backupCommand({ output }: { readonly output?: string }): Promise<number> {
  if (!isEmbedded()) {
    console.error('数据在 PostgreSQL 中，用 pg_dump 备份，用 pg_restore 恢复。');
    return 2;
  }
  const folder = output === undefined ? undefined : resolve(output);
  const made = await backUpNoted(dataFolder(), 'manual', () => new Date(), folder);
  if (isTrouble(made)) return printTrouble(made);
  const { rows, rev } = made.manifest;
  console.log(made.file);
  console.error(
    `已备份并核对：报告 ${rows['report'] ?? 0} 份，修订 ${rev} 次，审计记录 ${rows['audit'] ?? 0} 条。`,
  );
  return 0;
}
