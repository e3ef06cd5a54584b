/** SQLSTATE of what PostgreSQL refused; empty for any other trouble. */
export function sqlState(problem: unknown): string {
  if (typeof problem !== 'object' || problem === null || !('code' in problem)) return '';
  return typeof problem.code === 'string' ? problem.code : '';
}
