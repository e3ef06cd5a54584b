import { isEmbedded } from '@/lib/operate/is-embedded';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '@/lib/store/open-store';
import { auditHeads, verifyAudit } from '@/lib/store/verify-audit';

/** `verify-audit`: 核对审计记录. Status 1 where a record is not as it was written, named with its agency. */
export async function verifyAuditCommand({ data }: { readonly data?: string }): Promise<number> {
  const folder = data ?? process.env['NIANBAO_DATA'] ?? 'data';
  // A folder without data is a slip of the pen, not an empty audit.
  if (isEmbedded() && !existsSync(join(folder, 'nianbao.db'))) {
    console.error(`${folder} 中没有年报通的数据。`);
    return 2;
  }
  const store = openStore(folder);
  try {
    const problem = await verifyAudit(store.db);
    const heads = await auditHeads(store.db);
    const nameOf = (id: string) => heads.find(({ agencyId }) => agencyId === id)?.name ?? id;
    if (problem) {
      console.error(`${nameOf(problem.agencyId)}：${problem.message}`);
      return 1;
    }
    for (const { name, seq, hash } of heads) console.log(`${name}\t${seq} 条\t${hash || '—'}`);
    console.log('审计记录完整。把各机关最后一条的校验值抄存在别处，可以查出整条链被改写。');
    return 0;
  } finally {
    await store.close();
  }
}
