// npm test — installs what is missing and runs every suite; --long runs the full counts, --no-browser leaves
// the browser out.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { checkNode } from './lib/check-node.mjs';
import { installPackages } from './lib/install-packages.mjs';
import { provideChromium } from './lib/provide-chromium.mjs';
import { provideCheckTools, provideChineseFonts, providePostgres } from './lib/provide-tools.mjs';
import { say, stop } from './lib/say.mjs';
import { buildSuite, commandSuite, playwrightSuite, vitestSuite } from './lib/suites.mjs';
import { closingLine, summaryLine } from './lib/summary.mjs';

checkNode();
const options = readOptions();
const isCi = process.env.CI === 'true';

await installPackages();
const postgres = await providePostgres();
const env = {
  ...(options.long ? { NIANBAO_LONG: '1' } : {}),
  ...(postgres.programs ? { NIANBAO_POSTGRES: postgres.programs } : {}),
};
const checkTools = process.env.NIANBAO_CHECKS ? await provideCheckTools() : null;
const fonts = options.browser ? await provideChineseFonts() : null;
const chromium = options.browser ? await provideChromium() : {};
if (chromium.path) say(`浏览器测试使用 ${chromium.path}`);

const results = [];
// The build writes the types of routes and style sheets that the next two read.
await runSuite('构建', buildSuite);
const isBuilt = results.at(-1).failed === 0;
await Promise.all([
  runSuite('格式', commandSuite('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.'])),
  runSuite('代码规范', commandSuite('eslint/bin/eslint.js', ['.', '--max-warnings', '0'])),
  runSuite('类型', commandSuite('typescript/bin/tsc', ['--noEmit'])),
]);
// vitest leaves one core free for whoever works meanwhile; here nobody does.
await runSuite('单元、性质与样本', vitestSuite('unit', env, availableParallelism()));
const noPostgres = postgres.programs ? null : postgres;
await runSuite('数据库 PostgreSQL', vitestSuite('store-postgres', env), noPostgres);
const noBuild = { why: '构建没有通过', command: 'npm run build' };
await runSuite('服务', vitestSuite('server', env), isBuilt ? null : noBuild);
if (options.browser) {
  const missing = chromium.path ? (isBuilt ? null : noBuild) : chromium;
  const browserEnv = { ...env, NIANBAO_CHROMIUM: chromium.path };
  await runSuite('浏览器', playwrightSuite(browserEnv, options.long ? ['browser'] : []), missing);
  if (options.long) await runSuite('浏览器，旧机器和内网地址', everywhereSuite(browserEnv), missing);
}
if (options.browser && noPostgres) notRun('浏览器，两个进程与 PostgreSQL', noPostgres);
if (checkTools) notRun('文件外部校验', checkTools);
if (fonts) notRun('中文截图', fonts);

say('');
for (const result of results) say(summaryLine(result));
say('');
say(closingLine(results));
process.exit(results.some(({ failed }) => failed > 0) ? 1 : 0);

/** The whole suite on the machines that `npm test` makes one journey on, each test with its small case. */
function everywhereSuite(browserEnv) {
  const small = { ...browserEnv, NIANBAO_LONG: '', NIANBAO_EVERYWHERE: '1' };
  return playwrightSuite(small, ['chromium 86', 'plain HTTP']);
}

async function runSuite(name, suite, missing = null) {
  if (missing) {
    notRun(name, missing);
    return;
  }
  say(`\n── ${name}`);
  const started = Date.now();
  const counted = await suite();
  results.push({ name, ...counted, seconds: (Date.now() - started) / 1000 });
}

/** A suite without its tool is named; where everything has to run it counts as failed. */
function notRun(name, { why, command }) {
  results.push({ name, passed: 0, failed: isCi ? 1 : 0, skipped: isCi ? 0 : 1, why, command });
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { long: { type: 'boolean' }, 'no-browser': { type: 'boolean' } },
    });
    return { long: values.long === true, browser: values['no-browser'] !== true };
  } catch {
    return stop('用法：npm test [-- --long] [-- --no-browser]');
  }
}
