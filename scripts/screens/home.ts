import type { z } from 'zod';
import type { stateBody } from '@/app/api/v1/bodies';
import { readFileSync } from 'node:fs';
import { ofEachGroup } from '@/e2e/fixtures/planted/of-each-group';
import { nothingLastYear } from '@/e2e/fixtures/planted/planted';
import { plantedReport } from '@/e2e/fixtures/planted/planted-report';
import { field } from '@/components/api/client';
import type { Home } from './scene';

const agencies = {
  blank: '云江市城市管理局',
  wrong: '云江市文化和旅游局',
};
const finishedFile = new URL('../../e2e/fixtures/invented-2025.json', import.meta.url);

/** Puts 演示 in and gives the address of the report in work. */
export async function enterDemo(origin: string): Promise<string> {
  const ids: unknown = field(await send(origin, 'POST', 'demo'), 'ids');
  const last: unknown = Array.isArray(ids) ? ids.at(-1) : undefined;
  return `/reports/${String(last)}`;
}

/** The other reports, beside 演示. */
export async function enterReports(origin: string, demo: string): Promise<Home> {
  const blank = await entered(origin, 'reports', {
    year: 2025,
    agency: { name: agencies.blank, kind: 'department' },
  });
  const wrong = await entered(origin, 'reports/import', plantedReport(2025, agencies.wrong, ofEachGroup));
  await send(origin, 'PUT', `reports/${wrong}/last-year`, {
    typed: Object.fromEntries(
      [nothingLastYear, ...ofEachGroup.map(({ lastYear }) => lastYear ?? {})].flatMap(Object.entries<string>),
    ),
  });
  const whole: unknown = JSON.parse(readFileSync(finishedFile, 'utf8'));
  const finished = await entered(origin, 'reports/import', whole);
  const finalized: z.input<typeof stateBody> = {
    to: 'finalized',
    from: 'drafting',
    rev: 1,
    key: 'screens-0001',
  };
  await send(origin, 'POST', `reports/${finished}/state`, finalized);
  return {
    demo,
    blank: `/reports/${blank}`,
    wrong: `/reports/${wrong}`,
    finished: `/reports/${finished}`,
  };
}

/** Another person writes into a field. */
export async function writeElsewhere(
  origin: string,
  report: string,
  path: string,
  value: string,
): Promise<void> {
  await send(origin, 'POST', `${report.slice(1)}/operations`, {
    operations: [{ opId: 'elsewhere-1', path, base: '', value }],
  });
}

async function entered(origin: string, address: string, body: unknown): Promise<string> {
  return String(field(await send(origin, 'POST', address, body), 'id'));
}

async function send(origin: string, method: string, address: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${origin}/api/v1/${address}`, {
    method,
    headers: { origin, 'x-nianbao': '1', 'content-type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${address}: ${text}`);
  return JSON.parse(text);
}
