import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../lib/project-root.mjs';
import { run } from '../lib/run.mjs';
import { say } from '../lib/say.mjs';

/** Compilers and drawing: nothing of it runs in the server. */
const unused = /^@next\/swc-|^@img\/|^@napi-rs\/canvas|^@esbuild\/|^fsevents$/;

/** Binaries that the packages of the folder ask for on Linux with glibc and this processor. */
export function nativePackages(stage, packages, arch) {
  const wanted = Object.entries(packages)
    .filter(([path]) => path.startsWith('node_modules/') && existsSync(join(stage, path)))
    .flatMap(([, entry]) => Object.entries(entry.optionalDependencies ?? {}))
    .filter(([name]) => new RegExp(`linux-${arch}(-gnu)?$`).test(name) && !unused.test(name));
  return [...new Map(wanted)];
}

/** Copies them, those for another processor from the registry; what was traced for this machine goes. */
export async function copyNativePackages(stage, packages, arch) {
  for (const other of ['x64', 'arm64']) {
    for (const [name] of nativePackages(stage, packages, other)) {
      rmSync(join(stage, 'node_modules', name), { recursive: true, force: true });
      rmSync(join(stage, 'node_modules', name.replace(/-gnu$/, '-musl')), { recursive: true, force: true });
    }
  }
  for (const [name, range] of nativePackages(stage, packages, arch)) {
    const entry = packages[`node_modules/${name}`] ?? { version: range };
    const installed = join(projectRoot, 'node_modules', name);
    const from = existsSync(installed) ? installed : await fetchPackage(name, entry);
    cpSync(from, join(stage, 'node_modules', name), { recursive: true });
    say(`  ${name} ${entry.version}`);
  }
}

async function fetchPackage(name, { version, integrity }) {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-native-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const args = ['pack', `${name}@${version}`, '--pack-destination', folder, '--silent'];
  const packed = await run('npm', args, { quiet: true, timeout: 300_000 });
  const [file] = readdirSync(folder);
  if (packed.code !== 0 || file === undefined)
    throw new Error(`${name}@${version} 没有取到：${packed.output}`);
  const found = `sha512-${createHash('sha512')
    .update(readFileSync(join(folder, file)))
    .digest('base64')}`;
  if (integrity !== undefined && integrity !== found) throw new Error(`${name}@${version} 的校验值不符`);
  const unpacked = join(folder, 'unpacked');
  mkdirSync(unpacked);
  await run('tar', ['-C', unpacked, '-xzf', join(folder, file)], { quiet: true });
  return join(unpacked, 'package');
}
