import Libsql, { type Database } from 'libsql';

/** What a database that was put through something has. */
export interface Found {
  readonly isWhole: boolean;
  readonly rev: number;
  /** Values in the order of the history. */
  readonly written: readonly string[];
  /** Why it is not what the history makes it. */
  readonly torn: readonly string[];
}

/** Opens the database as a restart does and reads one report and its history, apart from the code of the product. */
export function lookInto(file: string, id: string): Found {
  const database = new Libsql(file);
  try {
    return read(database, id);
  } finally {
    database.close();
  }
}

function read(database: Database, id: string): Found {
  const isWhole = JSON.stringify(database.pragma('integrity_check')) === '[{"integrity_check":"ok"}]';
  const [report] = rows(database, 'select rev, head from report where id = ?', id);
  const revisions = rows(database, 'select rev, ops from revision where report_id = ? order by rev', id);
  const torn: string[] = [];
  if (!report) return { isWhole, rev: 0, written: [], torn: ['the report is gone'] };
  const last = new Map<string, string>();
  const written: string[] = [];
  for (const [index, { rev, ops }] of revisions.entries()) {
    if (rev !== index + 1) torn.push(`revision ${index + 1} is missing`);
    for (const { path, value } of entries(String(ops))) {
      written.push(value);
      last.set(path, value);
    }
  }
  if (report['rev'] !== revisions.length) torn.push(`rev ${String(report['rev'])} of ${revisions.length}`);
  const head: unknown = JSON.parse(String(report['head']));
  for (const [path, value] of last) {
    const found = path.split('.').reduce<unknown>((part, key) => field(part, key), head);
    if (found !== value) torn.push(`${path} is ${String(found)}, last written ${value}`);
  }
  return { isWhole, rev: revisions.length, written, torn };
}

function rows(database: Database, query: string, id: string): Record<string, unknown>[] {
  const found: unknown = database.prepare(query).all(id);
  if (!Array.isArray(found)) return [];
  return found.map((row: unknown) => ({ ...(typeof row === 'object' ? row : {}) }));
}

function entries(ops: string): { readonly path: string; readonly value: string }[] {
  const list: unknown = JSON.parse(ops);
  if (!Array.isArray(list)) return [];
  return list.map((entry: unknown) => ({
    path: String(field(entry, 'path')),
    value: String(field(entry, 'value')),
  }));
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
