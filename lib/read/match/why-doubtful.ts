import type { Assigned } from './assign-runs';

/** 存疑的原因 of a row of so many columns: as it was dealt out first, and after a closer look made it doubtful. */
export function whyDoubtful(columns: number, first: Assigned | undefined): string {
  if (first?.kind === 'blank') return '附近有不知属于哪一行的数，这一行是不是空白看不出来';
  if (first?.kind === 'run') return '名称与数之间隔着别的文字，是不是这一行的数看不出来';
  const part = first?.kind === 'doubtful' ? first.part : undefined;
  if (!part) return '原件中的数排在两行之间，属于哪一行看不出来';
  const count = part.to - part.from;
  return count === columns
    ? '附近的数是不是这一行的看不出来'
    : `这一行应有 ${columns} 个数，附近有 ${count} 个，是不是这一行的看不出来`;
}
