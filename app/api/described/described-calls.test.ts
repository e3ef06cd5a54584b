import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { endReading } from '@/lib/read-safely/read-safely';
import { tokenUses } from '@/lib/store/accounts/api-tokens';
import { openStore } from '@/lib/store/open-store';
import { endWork } from '@/lib/work-safely/work-safely';
import { call } from '../test-call';
import { openOffice, openToken } from '../test-office';
import { isFileAnswer, type DescribedCall, type Example } from './described-call';
import { describedCalls } from './described-calls';
import { internalCalls } from './internal-calls';
import { addressOf, openApi } from './open-api';
import { problems } from './problems';

type Handler = Parameters<typeof call<{ id: string }>>[0];

/** What the handlers really parsed with, and how much they would have taken. */
const parsed = vi.hoisted((): { schema: unknown; limit: number } => ({ schema: undefined, limit: 0 }));
vi.mock(import('@/app/api/read-body'), async (original) => {
  const real = await original();
  const noting = (limit: number) => {
    parsed.limit = limit;
  };
  return {
    ...real,
    readBody: (request, schema, ...limit) => {
      noting(limit[0] ?? real.BODY_LIMIT);
      parsed.schema = schema;
      return real.readBody(request, schema, ...limit);
    },
    readText: (request, limit) => {
      noting(limit);
      return real.readText(request, limit);
    },
    readBytes: (request, limit) => {
      noting(limit);
      return real.readBytes(request, limit);
    },
  };
});

const folder = join(import.meta.dirname, '..');
const handlers = new Map<string, Handler>();
for (const file of readdirSync(join(folder, 'v1'), { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('route.ts')) continue;
  const route = (await import(join(folder, 'v1', file))) as Record<string, Handler>;
  for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
    if (route[method]) handlers.set(`${method} v1/${dirname(file)}`, route[method]);
  }
}

const files = new Map<string, Uint8Array<ArrayBuffer>>([
  ['report.json', fixture('guyuan-2021')],
  ['last-year.json', fixture('guangzhou-2020')],
]);
let id = '';
let dir = '';
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'nianbao-'));
  vi.stubEnv('NIANBAO_DATA', dir);
  vi.stubEnv('NIANBAO_ACCOUNTS', 'on');
  await openOffice();
  await openStore().db.updateTable('report').set({ deleted_at: '2026-01-12T02:00:00Z' }).execute();
});
afterAll(async () => {
  endReading();
  endWork();
  await openStore().close();
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
});

it('tells of every call there is, or why it is no part of the interface', () => {
  const told = [...describedCalls.map((described) => described.call), ...Object.keys(internalCalls)];
  expect(told.sort()).toEqual([...handlers.keys()].sort());
  expect(Object.values(internalCalls).filter((reason) => reason === '')).toEqual([]);
});

describe.each(describedCalls)('$call', { timeout: 60_000 }, (described) => {
  it.each(described.examples)('is answered as described: %o', async (example) => {
    const [use] = described.uses;
    parsed.schema = undefined;
    parsed.limit = 0;
    const { status, value, response } = await send(described, example, use && (await openToken([use])));
    expect([status, (value as { error?: unknown } | undefined)?.error ?? '']).toEqual([described.status, '']);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(parsed.limit / 1024).toBe(described.body?.limit ?? 0);
    if (example.json) expect(parsed.schema).toBe(described.body?.json);
    await expectDescribed(described, response, value);
    if (example.saveAs) files.set(example.saveAs, new Uint8Array(await response.clone().arrayBuffer()));
    if (example.keepsId) ({ id } = value as { id: string });
  });

  it('is refused to a token for anything else, in the words for every call', async () => {
    const [example] = described.examples;
    if (!example || described.uses.length === 0) return;
    const others = tokenUses.filter((use) => !described.uses.includes(use));
    for (const token of [await openToken(others), 'Bearer nbt_none', undefined]) {
      const { status, value } = await send(described, example, token);
      expect([401, 403, 404]).toContain(status);
      expectSchema('Problem', value);
      const { code } = (value as { error: { code: keyof typeof problems } }).error;
      expect([code, problems[code].status]).toEqual([code, status]);
    }
  });
});

async function expectDescribed(described: DescribedCall, response: Response, value: unknown) {
  const { answer, answerHeaders = {} } = described;
  for (const name of Object.keys(answerHeaders)) expect(response.headers.has(name)).toBe(true);
  if (isFileAnswer(answer)) {
    expect(answer.media).toContain(response.headers.get('content-type'));
    expect((await response.clone().arrayBuffer()).byteLength).toBeGreaterThan(0);
    return;
  }
  // Nothing that is not described, and, as others will check it, what the published description says.
  expect(answer.safeParse(value).error).toBeUndefined();
  const { method, path } = addressOf(described);
  const { paths } = openApi() as {
    paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
  };
  const [written] = Object.values(paths[path]?.[method.toLowerCase()]?.responses ?? {});
  const { content } = written as { content: { 'application/json': { schema: object } } };
  expectSchema(content['application/json'].schema, value);
}

/** By the published JSON Schema alone. */
function expectSchema(schema: object | string, value: unknown): void {
  const { components } = openApi() as { components: { schemas: object } };
  const asked = typeof schema === 'string' ? { $ref: `#/components/schemas/${schema}` } : schema;
  const whole = JSON.stringify({ ...asked, $defs: components.schemas }).replaceAll(
    '#/components/schemas/',
    '#/$defs/',
  );
  const result = z
    .fromJSONSchema(JSON.parse(whole) as Parameters<typeof z.fromJSONSchema>[0])
    .safeParse(value);
  expect(result.error).toBeUndefined();
}

function send(described: DescribedCall, example: Example, authorization: string | undefined) {
  const handler = handlers.get(described.call);
  if (!handler) throw new Error(`no handler ${described.call}`);
  const { method } = addressOf(described);
  const [, query = ''] = example.path.split('?');
  const read = (name: string) => files.get(name) ?? new Uint8Array();
  const reports = Object.entries(example.reports ?? {}).map(([name, file]) => {
    return [name, JSON.parse(new TextDecoder().decode(read(file))) as unknown];
  });
  const body = example.json && { ...example.json, ...(Object.fromEntries(reports) as object) };
  return call(
    handler,
    { id },
    {
      method,
      query: query === '' ? '' : `?${query}`,
      headers: {
        origin: null,
        'x-nianbao': null,
        authorization: authorization ?? null,
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(example.file === undefined ? {} : { 'x-file-name': example.file }),
      },
      ...(body ? { body } : {}),
      ...(example.file === undefined ? {} : { bytes: read(example.file) }),
    },
  );
}

function fixture(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(`e2e/fixtures/${name}.json`));
}
