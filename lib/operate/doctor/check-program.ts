import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { officeFonts } from '@/lib/fonts/program-fonts';
import { programRoot } from '@/lib/read-safely/program-root';
import { engines } from '@/package.json';
import { fine, wrong, type CheckResult } from './check-result';

export function checkNode(version: string): CheckResult {
  const lowest = engines.node.replace('>=', '');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needed = 0, least = 0] = lowest.split('.').map(Number);
  const isEnough = major > needed || (major === needed && minor >= least);
  const detail = `${version}，需要 ${lowest} 或更新的版本。`;
  return isEnough ? fine('Node.js', detail) : wrong('Node.js', detail, '安装新版本，再启动。');
}

export function checkFonts(): CheckResult {
  const { problems, fonts } = officeFonts();
  const first = problems[0];
  if (first !== undefined) {
    return wrong('字体', problems.join(''), '更正 NIANBAO_FONTS 里的字体文件，没有更正的用程序自带的字体。');
  }
  if (!existsSync(join(programRoot(), 'assets', 'fonts', 'metrics.json'))) {
    return wrong('字体', '程序自带的字体不全。', '重新安装程序。');
  }
  return fine('字体', fonts.length > 0 ? `本单位的字体 ${fonts.length} 种。` : '用程序自带的字体。');
}
