import type { Pool } from 'pg';

/** A server that answers before a commit is on its disk is refused: 已保存 would not be true. */
export async function requireDurable(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    `select name from pg_settings
      where setting = 'off' and name in ('fsync', 'full_page_writes', 'synchronous_commit')
      order by name`,
  );
  if (rows.length === 0) return;
  const names = rows.map(({ name }) => name).join('、');
  throw new Error(`数据库不能保证断电不丢数据，没有启动：${names} 是 off，改为 on 后再启动。`);
}
