import { expect, it } from 'vitest';
import { forbiddenIn } from './forbidden-sql';
import { migrations } from './migrations';
import { statementsFor } from './statements-for';

it.each([
  ['create table a (id bigserial primary key)', 'sequence'],
  ['create table a (id int generated always as identity)', 'sequence'],
  ["select nextval('a')", 'sequence'],
  ['select pg_advisory_xact_lock(1)', 'advisory lock'],
  ['select pg_try_advisory_lock($1)', 'advisory lock'],
  ['LOCK TABLE report', 'table lock'],
  ['listen changes', 'notification'],
  ["select pg_notify('a', 'b')", 'notification'],
  ['create table a (b text references c deferrable initially deferred)', 'deferred constraint'],
  ['create or replace function a() returns trigger', 'trigger or procedure'],
  ['create trigger a before update on b', 'trigger or procedure'],
  ['do $$ begin end $$', 'trigger or procedure'],
  ['create temp table a (b text)', 'temporary table'],
  ['with recursive a as (select 1) select * from a', 'recursion'],
  ['alter table a add column b jsonb', 'column type of its own'],
  ['insert into a values (1) on conflict on constraint b do nothing', 'upsert by the name of a constraint'],
  ['start transaction isolation level serializable', 'isolation above READ COMMITTED'],
  ['insert or replace into a values (1)', 'speech of SQLite'],
])('refuses %s', (statement, name) => {
  expect(forbiddenIn(statement)).toEqual([name]);
});

it.each([
  'start transaction isolation level read committed',
  'insert into "comment" ("text") values ($1) on conflict ("id") do update set "text" = $2 returning "id"',
  `update "sequence" set "uuid" = 'listen''s pragma' where "id" in ($1, $2)`,
])('lets %s pass', (statement) => {
  expect(forbiddenIn(statement)).toEqual([]);
});

it('finds nothing of the kind in the schema', () => {
  const statements = migrations.flatMap((step) => statementsFor(step, 'postgres'));
  const found = statements.flatMap((statement) =>
    forbiddenIn(statement).map((name) => `${name}: ${statement}`),
  );
  expect(statements.length).toBeGreaterThan(30);
  expect(found).toEqual([]);
});
