/** While accounts are off there is one user of this name. */
const LOCAL = 'local';

/**
 * 暂存的归属: under which name this computer keeps what somebody typed into a report. Whoever logs in next neither sees
 * nor sends it.
 */
export function bufferKey(reportId: string, account: string): string {
  return account === LOCAL ? reportId : `${account}/${reportId}`;
}
