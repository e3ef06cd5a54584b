import { expect, it } from 'vitest';
import { localUser, nobody } from './actor';
import { actions, can } from './can';

it.each(actions)('lets the local user and nobody else %s', (action) => {
  expect([can(localUser, action), can(nobody, action)]).toEqual([true, false]);
});
