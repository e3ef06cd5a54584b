/**
 * 启动时: nobody may forge where they come from; the code of 首次设置 is made where it is needed; which fonts of the
 * office cannot be used is said at once, and not first when a PDF is made.
 */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { guardConnections } = await import('@/lib/access/guard-connections');
  guardConnections();
  const { accountsOn } = await import('@/lib/access/account-mode');
  if (accountsOn()) await (await import('@/app/api/announce-setup')).announceSetup();
  const { tellFontProblems } = await import('@/lib/fonts/tell-font-problems');
  tellFontProblems();
}
