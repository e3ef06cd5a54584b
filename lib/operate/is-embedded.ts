/** Whether the data stand in the file of the data folder, and not in PostgreSQL. */
export function isEmbedded(): boolean {
  return (process.env['DATABASE_URL'] ?? '') === '';
}
