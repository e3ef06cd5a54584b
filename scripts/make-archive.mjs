// Makes the offline archive, 离线包: node scripts/make-archive.mjs [--arch x64|arm64] [--reuse] [--out FOLDER]
// --reuse takes the build of the last run. Needs the packages installed; for another processor than this machine's it
// asks the package registry for the few packages that hold binaries.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildStandalone, bundleCommandLine } from './archive/build-standalone.mjs';
import { writeLaunchers } from './archive/launchers.mjs';
import { copyNativePackages } from './archive/native-packages.mjs';
import { noticesOf } from './archive/notices.mjs';
import { sbomOf } from './archive/sbom.mjs';
import { stageFiles } from './archive/stage-files.mjs';
import { stagedPackages } from './archive/staged-packages.mjs';
import { checkNode } from './lib/check-node.mjs';
import { projectRoot } from './lib/project-root.mjs';
import { run } from './lib/run.mjs';
import { say, stop } from './lib/say.mjs';

checkNode();
const { arch, reuse, out } = readOptions();
const { name, version, license } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
const lock = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8'));
const title = `${name}-${version}-linux-${arch}`;
const stage = join(out, title);

if (!reuse) {
  say('正在构建……');
  if (!(await buildStandalone())) stop('构建没有完成，原因见上面几行。');
}
await bundleCommandLine();
rmSync(stage, { recursive: true, force: true });
mkdirSync(stage, { recursive: true });
await stageFiles(stage);
await copyNativePackages(stage, lock.packages, arch);
writeLaunchers(stage);
const packages = stagedPackages(stage, lock.packages);
writeFileSync(join(stage, 'THIRD-PARTY-NOTICES.txt'), noticesOf(packages, stage));
writeFileSync(join(stage, 'sbom.json'), sbomOf({ name, version, license }, packages));

const archive = `${stage}.tar.gz`;
const packed = await run('tar', ['-C', out, '--owner=0', '--group=0', '--sort=name', '-czf', archive, title]);
if (packed.code !== 0) stop('没有打成包，原因见上面几行。');
const sha256 = createHash('sha256').update(readFileSync(archive)).digest('hex');
writeFileSync(`${archive}.sha256`, `${sha256}  ${title}.tar.gz\n`);
say(`离线包：${archive}（${packages.length} 个第三方组件）`);

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { arch: { type: 'string' }, reuse: { type: 'boolean' }, out: { type: 'string' } },
    });
    const chosen = values.arch ?? process.arch;
    if (chosen !== 'x64' && chosen !== 'arm64') throw new Error('arch');
    return {
      arch: chosen,
      reuse: values.reuse === true,
      out: resolve(values.out ?? join(projectRoot, 'build', 'archive')),
    };
  } catch {
    return stop('用法：node scripts/make-archive.mjs [--arch x64|arm64] [--reuse] [--out 文件夹]');
  }
}
