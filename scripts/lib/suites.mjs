import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from './build-app.mjs';
import { projectRoot } from './project-root.mjs';
import { runNode } from './run.mjs';

const folder = join(projectRoot, 'test-results', 'reports');
const program = (...parts) => join('node_modules', ...parts);

/** A suite that says only yes or no. */
export function commandSuite(file, args) {
  return async () => {
    const { code } = await runNode(program(...file.split('/')), args);
    return code === 0 ? counts(0, 0, 0) : counts(0, 1, 0);
  };
}

export async function buildSuite() {
  return (await buildApp({ force: true })) ? counts(0, 0, 0) : counts(0, 1, 0);
}

/** Tests of one vitest project, counted from its JSON report; `workers` as vitest chooses unless told. */
export function vitestSuite(project, env, workers) {
  return async () => {
    const file = reportFile(project);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const width = workers ? [`--maxWorkers=${workers}`] : [];
    const args = ['run', '--project', project, ...width, ...reporters];
    const { code } = await runNode(program('vitest', 'vitest.mjs'), args, { env });
    const report = readReport(file);
    return told(code, report && countsOfVitest(report));
  };
}

/** Browser tests of some Playwright projects, of all unless told, counted from Playwright's JSON report. */
export function playwrightSuite(env, projects = []) {
  return async () => {
    const file = reportFile('browser');
    const args = ['test', '--reporter=list,json', ...projects.map((name) => `--project=${name}`)];
    const { code } = await runNode(program('playwright', 'cli.js'), args, {
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    });
    const report = readReport(file);
    return told(code, report && countsOfPlaywright(report));
  };
}

export function countsOfVitest(report) {
  return counts(report.numPassedTests, report.numFailedTests, report.numPendingTests + report.numTodoTests);
}

export function countsOfPlaywright({ stats }) {
  return counts(stats.expected + stats.flaky, stats.unexpected, stats.skipped);
}

/** A run that ended badly has failed, even where it counted no failed test or left no report. */
export function told(code, counted = counts(0, 0, 0)) {
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

function counts(passed, failed, skipped) {
  return { passed, failed, skipped };
}

function reportFile(name) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
