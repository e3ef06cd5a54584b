/**
 * 启动时: readies the data; nobody may forge where they come from; the code of 首次设置 is made where it is needed; which
 * fonts of the office cannot be used is said at once, and not first when a PDF is made.
 */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { startServer } = await import('@/lib/operate/start-server');
  await startServer();
  const { guardConnections } = await import('@/lib/access/guard-connections');
  guardConnections();
  const { accountsOn } = await import('@/lib/access/account-mode');
  const { currentTrouble } = await import('@/lib/operate/data-trouble');
  if (accountsOn() && !currentTrouble()) {
    await (await import('@/app/api/announce-setup')).announceSetup();
    (await import('@/lib/identity/configured-identity')).tellIdentityProblems();
    (await import('@/lib/operate/idle-problem')).tellIdleProblem();
  }
  const { tellFontProblems } = await import('@/lib/fonts/tell-font-problems');
  tellFontProblems();
}
