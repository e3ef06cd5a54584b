import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';
import { runNode } from './run.mjs';
import { say } from './say.mjs';

export const nextProgram = join('node_modules', 'next', 'dist', 'bin', 'next');
const workerProgram = join('scripts', 'build-worker.mjs');

/** What the build is made of and how it is made. */
const sources = [
  'app',
  'components',
  'lib',
  'public',
  'templates',
  'proxy.ts',
  'instrumentation.ts',
  'assets/fonts/metrics.json',
  'scripts/build-worker.mjs',
  'next.config.js',
  'package-lock.json',
  'tsconfig.json',
];
const stamp = join(projectRoot, '.next', 'sources-hash');

/** Builds the application unless the last build was made of the same sources. False when the build fails. */
export async function buildApp({ force = false } = {}) {
  const hash = sourcesHash();
  if (!force && isBuiltFrom(hash)) return true;
  say('正在构建，约需半分钟……');
  const started = Date.now();
  for (const [program, ...args] of [[nextProgram, 'build'], [workerProgram]]) {
    const { code, output } = await runNode(program, args, {
      env: { NEXT_TELEMETRY_DISABLED: '1', NIANBAO_PROGRAM: versionOf(hash) },
      quiet: true,
    });
    if (code !== 0) {
      console.error(output);
      return false;
    }
  }
  writeFileSync(stamp, hash);
  say(`构建完成，用时 ${Math.round((Date.now() - started) / 1000)} 秒。`);
  return true;
}

/** Over what the build is made of. */
export const sourcesHash = () => hashOf(projectRoot, sources);

/** 程序版本, as pages and answers name it. */
export const versionOf = (hash) => hash.slice(0, 12);

/** One hash over the contents of files and folders, tests left away; names count too. */
export function hashOf(root, paths) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) visit(join(path, name));
    } else if (!/\.test\.tsx?$/.test(path)) {
      hash.update(path).update('\0').update(readFileSync(full)).update('\0');
    }
  };
  paths.forEach(visit);
  return hash.digest('hex');
}

function isBuiltFrom(hash) {
  const bundles = ['pdf-worker', 'read-child', 'operate-child'].map((name) => join('build', `${name}.mjs`));
  const made = [join('.next', 'BUILD_ID'), ...bundles];
  const isWhole = [...made.map((path) => join(projectRoot, path)), stamp].every((path) => existsSync(path));
  return isWhole && readFileSync(stamp, 'utf8') === hash;
}
