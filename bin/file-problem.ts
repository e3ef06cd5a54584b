const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件或文件夹',
  EISDIR: '这是文件夹，不是文件',
  ENOTDIR: '路径中有一段不是文件夹',
  EACCES: '没有权限',
  EPERM: '没有权限',
  ENOSPC: '磁盘已满',
  EROFS: '磁盘只能读取',
};

/** Why the system could not read or write a file, in Chinese. Anything that is no file trouble is thrown on. */
export function fileProblem(error: unknown, doing: '读取' | '写入'): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!/^E[A-Z]+$/.test(code)) throw error;
  return `不能${doing}：${PROBLEMS[code] ?? `系统报告 ${code}`}。`;
}
