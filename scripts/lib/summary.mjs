/**
 * @typedef {{ name: string, passed: number, failed: number, skipped: number }} Counted
 * @typedef {Counted & { seconds: number, why?: undefined }} Ran
 * @typedef {Counted & { why: string, command: string }} NotRun
 */

/** One suite in a line: how it went, how many tests, how long; or why it was not run and what to type. */
export function summaryLine(/** @type {Ran | NotRun} */ result) {
  const { name, passed, failed, skipped } = result;
  if (result.why !== undefined) return `${name}：没有运行，${result.why}。可输入：${result.command}`;
  const parts = [
    failed > 0 ? `未通过 ${failed} 项` : '通过',
    ...(passed > 0 ? [`${passed} 项通过`] : []),
    ...(skipped > 0 ? [`${skipped} 项跳过`] : []),
    `${result.seconds.toFixed(1)} 秒`,
  ];
  return `${name}：${parts.join('，')}`;
}

/** The last line, in the form that build servers read. */
export function closingLine(/** @type {Omit<Counted, 'name'>[]} */ results) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    results.reduce((total, result) => total + result[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
