import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptCommand, aptInstall } from './apt.mjs';
import { findPostgres } from './postgres-cluster.mjs';
import { run } from './run.mjs';

/** Programs that the outside checks of finished files call, with the Debian package of each. */
const CHECK_TOOLS = [
  ['xmllint', 'libxml2-utils'],
  ['pdftotext', 'poppler-utils'],
  ['qpdf', 'qpdf'],
  ['python3', 'python3'],
];

/** Null once the tools of the outside checks are there, else why not and what to type. */
export async function provideCheckTools() {
  const packages = CHECK_TOOLS.filter(([program]) => !isOnPath(program)).map(([, name]) => name);
  if (packages.length === 0 || (await aptInstall(packages, '文件校验工具'))) return null;
  return { why: `缺少文件校验工具 ${packages.join('、')}`, command: aptCommand(packages) };
}

/** Null once Chinese can be drawn in pictures, else why not and what to type. */
export async function provideChineseFonts() {
  if (process.platform !== 'linux') return null;
  if (await hasChineseFont()) return null;
  const packages = ['fontconfig', 'fonts-noto-cjk'];
  if ((await aptInstall(packages, '中文字体')) && (await hasChineseFont())) return null;
  return { why: '没有中文字体，截图里的汉字会是方框', command: aptCommand(packages) };
}

/** `programs` is the folder of PostgreSQL's programs once they are there, else why not and what to type. */
export async function providePostgres() {
  const packages = ['postgresql'];
  if (!findPostgres()) await aptInstall(packages, ' PostgreSQL');
  const programs = findPostgres();
  return programs ? { programs } : { why: '没有 PostgreSQL', command: aptCommand(packages) };
}

async function hasChineseFont() {
  const { code, output } = await run('fc-list', [':lang=zh', 'family'], { quiet: true });
  return code === 0 && output.trim() !== '';
}

function isOnPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
