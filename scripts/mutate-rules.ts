/**
 * Breaks rules and arithmetic one small change at a time and lists the changes that no test notices.
 *
 *   npx tsx scripts/mutate-rules.ts [--only PART-OF-FILE-NAME] [--from N] [--limit N] [--every N]
 *
 * The tree is copied; nothing here changes. A change takes five seconds to a minute; an interrupted run goes on with
 * --from, and --every tries only each Nth change, which gives the score of all within a few per cent.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { mutationsOf, type Mutation } from './source-mutations';

const root = fileURLToPath(new URL('..', import.meta.url));
const copied = [
  'lib',
  'templates',
  'e2e/fixtures',
  'e2e/formats',
  'e2e/wordings',
  'e2e/correct-reports',
  'e2e/foreign',
  // The page of the rules shows every example with what is said about it.
  'docs/rules.md',
  'scripts/golden-sayings.ts',
  'scripts/rules-page.ts',
  'scripts/rules-page.test.ts',
  'vitest.config.ts',
  'package.json',
  'tsconfig.json',
];
const everyTest = ['lib/rules', 'lib/report', 'lib/template', 'templates'];
/** What notices most changes of a rule, tried first because it is quick. */
const examples = ['lib/rules/goldens', 'scripts/rules-page.test.ts', 'lib/rules/examples.test.ts'];
/** Nothing else that is tested here reads the rules. */
const testsOf = (file: string): readonly (readonly string[])[] =>
  file.startsWith('lib/rules/') ? [examples, ['lib/rules']] : [everyTest];
/** A change that makes a loop endless is noticed by its time; what was not changed has all the time it needs. */
const LONGEST_RUN_MS = 300_000;
const LONGEST_FIRST_RUN_MS = 900_000;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    from: { type: 'string', default: '1' },
    limit: { type: 'string', default: '100000' },
    every: { type: 'string', default: '1' },
  },
});

interface Place extends Mutation {
  readonly file: string;
}

// From here on only the copy is read, so that work may go on meanwhile.
const tree = mkdtempSync(join(tmpdir(), 'mutate-rules-'));
process.on('exit', () => rmSync(tree, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
for (const path of copied) cpSync(join(root, path), join(tree, path), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));

const places = filesToBreak()
  .filter((file) => file.includes(values.only))
  .flatMap((file): Place[] => mutationsOf(read(file)).map((mutation) => ({ ...mutation, file })));
const first = Number(values.from) - 1;
const chosen = places
  .slice(first)
  .filter((_, index) => index % Number(values.every) === 0)
  .slice(0, Number(values.limit));

if ((await exitCode(everyTest, LONGEST_FIRST_RUN_MS)) !== 0) {
  console.error('The tests fail before anything was changed; mend them first.');
  process.exit(1);
}
const survivors: Place[] = [];
for (const [index, place] of chosen.entries()) {
  const noticed = await notices(place);
  if (noticed === 'NOT NOTICED') survivors.push(place);
  const number = `${String(first + index * Number(values.every) + 1)}/${String(places.length)}`;
  console.log(`${number} ${noticed} ${named(place)}`);
}
console.log(
  `\n${chosen.length} changes, ${chosen.length - survivors.length} noticed, ${survivors.length} not.`,
);
for (const place of survivors) console.log(`  ${named(place)}`);
process.exitCode = survivors.length === 0 ? 0 : 1;

async function notices(place: Place): Promise<'noticed' | 'noticed by its time' | 'NOT NOTICED'> {
  const source = read(place.file);
  const changed = source.slice(0, place.start) + place.replacement + source.slice(place.end);
  writeFileSync(join(tree, place.file), changed);
  try {
    for (const tested of testsOf(place.file)) {
      const code = await exitCode(tested, LONGEST_RUN_MS);
      if (code !== 0) return code === null ? 'noticed by its time' : 'noticed';
    }
    return 'NOT NOTICED';
  } finally {
    writeFileSync(join(tree, place.file), source);
  }
}

/** 0 where the tests pass; null where they were stopped. */
async function exitCode(tested: readonly string[], timeout: number): Promise<number | null> {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const options = [
    '--project',
    'unit',
    '--bail',
    '1',
    '--no-isolate',
    '--maxWorkers',
    '1',
    '--reporter',
    'dot',
  ];
  const run = spawn(process.execPath, [vitest, 'run', ...tested, ...options], {
    cwd: tree,
    stdio: 'ignore',
    timeout,
    killSignal: 'SIGKILL',
  });
  await once(run, 'exit');
  return run.exitCode;
}

function filesToBreak(): readonly string[] {
  const rules = readdirSync(join(tree, 'lib/rules'), { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      name.endsWith('.ts') &&
      !name.endsWith('.test.ts') &&
      !name.includes('test-kit') &&
      !/^(?:examples|goldens|text\/wordings)\//.test(name),
  );
  return [
    ...rules.sort().map((name) => `lib/rules/${name}`),
    'lib/report/figure.ts',
    'lib/report/evaluate.ts',
    'lib/template/totals.ts',
  ];
}

function named({ file, line, what }: Place): string {
  return `${file}:${String(line)} ${what}`;
}

function read(file: string): string {
  return readFileSync(join(tree, file), 'utf8');
}
