/** Which database a schema is made in. */
export type Engine = 'sqlite' | 'postgres';

/** 数据库升级步骤: SQL for both, or for SQLite alone where PostgreSQL keeps the same promise in another way. */
export type Migration = readonly string[] | { readonly sqlite: readonly string[] };

/** What a step sends to this engine; nothing where it is not for it. */
export function statementsFor(step: Migration, engine: Engine): readonly string[] {
  if (!('sqlite' in step)) return step;
  return engine === 'sqlite' ? step.sqlite : [];
}
