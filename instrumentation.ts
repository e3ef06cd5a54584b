/** 启动时: readies the data, and says at once which fonts of the office cannot be used. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { startServer } = await import('@/lib/operate/start-server');
  await startServer();
  const { tellFontProblems } = await import('@/lib/fonts/tell-font-problems');
  tellFontProblems();
}
