import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../lib/project-root.mjs';

const LICENCE = /^(licen[cs]e|copying|notice)(\.|-|$)/i;

/** 第三方声明: name, version, licence and its text of every package, and of what Next.js carries within itself. */
export function noticesOf(packages, stage) {
  const sections = packages.map(({ path, name, version, license }) =>
    section(`${name} ${version}`, license, join(projectRoot, path)),
  );
  const carried = join('node_modules', 'next', 'dist', 'compiled');
  const within = existsSync(join(stage, carried)) ? readdirSync(join(stage, carried)).sort() : [];
  const inside = within
    .filter((name) => licencesIn(join(projectRoot, carried, name)).length > 0)
    .map((name) => section(`${name} (carried by next)`, '', join(projectRoot, carried, name)));
  const head = '年报通使用了下列第三方组件。字体的许可见 assets/fonts 中的 LICENSE 文件。\n';
  return [head, ...sections, ...inside].join(`\n${'-'.repeat(72)}\n`);
}

function section(title, license, folder) {
  const texts = licencesIn(folder).map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const body = texts.length > 0 ? texts.join('\n\n') : '（组件没有附带许可文本）';
  return `${title}${license === '' ? '' : `\nLicense: ${license}`}\n\n${body}\n`;
}

function licencesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENCE.test(entry.name))
    .map(({ name }) => name)
    .sort();
}
