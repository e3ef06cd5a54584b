import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { troubleOf } from './trouble';

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const request = new Request('http://127.0.0.1/api/v1/reports');

it.each([
  ['a full disk under the embedded database', 'SQLITE_FULL', 507],
  ['a full disk under PostgreSQL', '53100', 507],
  ['a lock of the embedded database', 'SQLITE_BUSY', 503],
  ['a server that is not there', 'ECONNREFUSED', 503],
  ['a connection that broke', '08006', 503],
  ['a server without a free connection', '53300', 503],
  ['a wait for a lock that was cut off', '55P03', 503],
  ['a statement that was cut off', '57014', 503],
  ['a server that is being stopped', '57P01', 503],
  ['a queue that is full', 'QUEUE_FULL', 503],
  ['two transactions that would not end', '40P01', 503],
  ['a table that is missing', '42P01', 500],
])('answers %s by what can be done about it', (_name, code, status) => {
  expect(troubleOf(Object.assign(new Error('row of a clerk'), { code }), request).status).toBe(status);
});
