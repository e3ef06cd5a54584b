import { stop } from './say.mjs';

const LOWEST = [20, 19];

/** Ends with a plain sentence where Node is older than the program needs. */
export function checkNode(version = process.versions.node) {
  if (isNewEnough(version)) return;
  stop(
    `现在的 Node.js 是 ${version}，年报通需要 ${LOWEST.join('.')} 或更新的版本。`,
    '请从 nodejs.org 或本单位的软件库安装新版本，再运行一次。',
  );
}

export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > LOWEST[0] || (major === LOWEST[0] && minor >= LOWEST[1]);
}
