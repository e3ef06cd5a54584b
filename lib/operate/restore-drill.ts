import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openStore, type Store } from '@/lib/store/open-store';
import { isTrouble } from './data-trouble';
import { restore } from './restore';

export interface Drill {
  readonly at: string;
  readonly file: string;
  readonly ms: number;
  /** How many reports were found whole. */
  readonly reports: number;
  /** What went wrong; nothing where the backup would serve. */
  readonly problem?: string;
}

/** 恢复演练: restores a backup into a folder of its own, opens it as the server would and reads every report. */
export async function restoreDrill(file: string, folder: string, at: Date): Promise<Drill> {
  const started = performance.now();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const dir = mkdtempSync(join(folder, '.unfinished-'));
  const done = (reports: number, problem?: string): Drill => ({
    at: at.toISOString(),
    file: basename(file),
    ms: Math.round(performance.now() - started),
    reports,
    ...(problem === undefined ? {} : { problem }),
  });
  try {
    const restored = await restore(file, dir, at);
    if (isTrouble(restored)) return done(0, restored.message);
    const store = openStore(dir, { isBackedUp: true });
    try {
      const { whole, broken } = await readReports(store);
      return done(whole, broken === 0 ? undefined : `有 ${broken} 份报告读不出来。`);
    } finally {
      await store.close();
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** A report is whole where its document reads and its last revision is there. */
async function readReports({ db }: Store): Promise<{ readonly whole: number; readonly broken: number }> {
  const rows = await db
    .selectFrom('report')
    .leftJoin('revision', (join) =>
      join.onRef('revision.report_id', '=', 'report.id').onRef('revision.rev', '=', 'report.rev'),
    )
    .select(['report.head', 'revision.rev'])
    .execute();
  const whole = rows.filter(({ head, rev }) => rev !== null && isDocument(head)).length;
  return { whole, broken: rows.length - whole };
}

function isDocument(head: string): boolean {
  try {
    const document: unknown = JSON.parse(head);
    return typeof document === 'object' && document !== null && 'nianbao' in document;
  } catch (problem) {
    if (problem instanceof SyntaxError) return false;
    throw problem;
  }
}
