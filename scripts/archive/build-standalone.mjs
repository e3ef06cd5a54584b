import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { nextProgram, sourcesHash, versionOf } from '../lib/build-app.mjs';
import { projectRoot } from '../lib/project-root.mjs';
import { runNode } from '../lib/run.mjs';

/** The server with what it was traced to need, in build/next/standalone; the usual build is left alone. */
export async function buildStandalone() {
  const env = {
    NIANBAO_ARCHIVE: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    NIANBAO_PROGRAM: versionOf(sourcesHash()),
  };
  // Next.js enters the folder of this build there, which concerns nobody else.
  const settings = join(projectRoot, 'tsconfig.json');
  const before = readFileSync(settings);
  const { code, output } = await runNode(nextProgram, ['build'], { env, quiet: true });
  writeFileSync(settings, before);
  if (code !== 0) console.error(output);
  return code === 0;
}

/** Bundles in build/ that the archive carries besides: the threads and processes, and the command line. */
export const bundles = ['pdf-worker.mjs', 'read-child.mjs', 'work-child.mjs', 'operate-child.mjs', 'cli'];

export async function bundleCommandLine() {
  const { code, output } = await runNode(join('scripts', 'build-worker.mjs'), [], { quiet: true });
  if (code !== 0) throw new Error(output);
  await build({
    absWorkingDir: projectRoot,
    entryPoints: { nianbao: 'scripts/archive/command-line.ts' },
    outdir: 'build/cli',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    tsconfig: 'tsconfig.json',
    logLevel: 'warning',
  });
}
