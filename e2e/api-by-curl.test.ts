import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../scripts/lib/ports.mjs';
import { startServer } from '../scripts/lib/start-server.mjs';

const examples = [...readFileSync('docs/api.md', 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
  .map(([, text]) => (text ?? '').trim())
  .filter((text) => text.includes('curl'));
const admin = { login: 'guanli', name: '张三', password: 'Mu-qiao 4417' };
const clerk = { login: 'lisi', name: '李四', password: 'Hai-tang 5528' };
const agency = { name: '云江市数据局', kind: 'department' };
const figure = '918273';
const secrets = [admin.password, clerk.password, 'Falsch 9988', figure, admin.name, clerk.name, agency.name];

let folder = '';
let server: Awaited<ReturnType<typeof startServer>>;
let cookie = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-curl-'));
  server = await startServer({ port: await freePort(), dataFolder: folder, env: { NIANBAO_ACCOUNTS: 'on' } });
  const code = readFileSync(join(folder, 'setup-code.txt'), 'utf8').trim();
  secrets.push(code);
  await ask('POST', 'setup', { code, agency, ...admin });
  cookie = await logIn(admin);
}, 120_000);
afterAll(async () => {
  await server.stop('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

it('does what the page of the interface shows, typed as it stands', { timeout: 120_000 }, async () => {
  const may = ['read', 'check', 'render', 'readReports', 'writeReports'];
  const { token } = (await ask('POST', 'agencies/own/tokens', { name: '数据平台', may })) as {
    token: string;
  };
  secrets.push(token);
  cpSync('e2e/fixtures/guyuan-2021.json', join(folder, 'report.json'));
  cpSync('e2e/fixtures/guangzhou-2020.json', join(folder, 'last-year.json'));
  // An answer that is an error ends the whole.
  writeFileSync(join(folder, '.curlrc'), 'fail\n');
  const script = ['set -e -o pipefail', ...examples.flatMap((text) => [text, "printf '\\n---\\n'"])].join(
    '\n',
  );
  const env = { ...process.env, HOME: folder, NIANBAO: server.url, TOKEN: token };
  const { stdout, stderr } = await promisify(execFile)('bash', ['-c', script], { cwd: folder, env });
  expect(stderr).toBe('');
  const answers = stdout.split('\n---\n').slice(0, -1);
  expect(answers).toHaveLength(examples.length);
  for (const made of ['report.docx', 'export.docx']) {
    expect(readFileSync(join(folder, made)).subarray(0, 2).toString()).toBe('PK');
  }
  expect(answers.at(-1)).toContain('"openapi":"3.1.0"');
  expect(answers.join('')).toContain('"applied":["push-0001"]');
});

it('writes no password, code, token, name or figure into its log', { timeout: 60_000 }, async () => {
  await logIn({ ...admin, password: 'Falsch 9988' });
  const { code } = (await ask('POST', 'invitations', {
    agencyId: 'own',
    name: clerk.name,
    role: 'preparer',
  })) as {
    code: string;
  };
  secrets.push(code, code.replaceAll('-', ''), cookie.split('=')[1] ?? '');
  await ask('POST', 'invitations/accept', { code, ...clerk });
  const { accounts } = (await ask('GET', 'accounts')) as { accounts: { id: string; login: string }[] };
  const { id } = accounts.find(({ login }) => login === clerk.login) ?? { id: '' };
  const { password } = (await ask('POST', `accounts/${id}/password`)) as { password: string };
  secrets.push(password);
  const { secret } = (await ask('GET', 'totp')) as { secret: string };
  secrets.push(secret);
  await ask('PUT', 'totp', { secret, code: '000000', password: admin.password });
  const path = 'tables.requests.received.naturalPerson';
  await ask('POST', 'reports/none/operations', {
    operations: [{ opId: 'log-0001', path, base: null, value: figure }],
  });
  await ask('POST', 'check', { report: { figure } });
  await ask('GET', `reports?password=${encodeURIComponent(admin.password)}&figure=${figure}`);
  await server.stop();

  const log = readFileSync(join(folder, 'nianbao.log'), 'utf8');
  expect(log.trim().split('\n').length).toBeGreaterThan(25);
  expect(secrets.every((one) => one.length >= 2)).toBe(true);
  expect(secrets.filter((one) => log.includes(one))).toEqual([]);
});

async function ask(method: string, path: string, body?: object): Promise<unknown> {
  const headers = { origin: server.url, 'x-nianbao': '1', cookie, 'content-type': 'application/json' };
  const sent = body ? { body: JSON.stringify(body) } : {};
  const answer = await fetch(`${server.url}/api/v1/${path}`, { method, headers, ...sent });
  return answer.json();
}

async function logIn({ login, password }: { login: string; password: string }): Promise<string> {
  const headers = { origin: server.url, 'x-nianbao': '1' };
  const body = JSON.stringify({ login, password });
  const answer = await fetch(`${server.url}/api/v1/session`, { method: 'POST', headers, body });
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}
