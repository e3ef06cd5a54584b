/** 启动时: says at once which fonts of the office cannot be used, and not first when a PDF is made. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { tellFontProblems } = await import('@/lib/fonts/tell-font-problems');
  tellFontProblems();
}
