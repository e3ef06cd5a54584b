/** What SQLite calls the trouble; empty where it is none of SQLite's. */
export function databaseCode(problem: unknown): string {
  const code: unknown = problem instanceof Error && 'code' in problem ? problem.code : '';
  return typeof code === 'string' ? code : '';
}

export function isBusy(problem: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test(databaseCode(problem));
}

/** 损坏: the file is none of SQLite's, or its pages contradict each other. */
export function isDamage(problem: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB)/.test(databaseCode(problem));
}

export function isFull(problem: unknown): boolean {
  return /^(SQLITE_FULL|ENOSPC|EDQUOT)/.test(databaseCode(problem));
}
