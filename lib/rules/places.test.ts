import { expect, it } from 'vitest';
import { format202130 } from '@/templates/2021-30';
import { figureAt, partOf, tableOf } from './places';

it('a place that a form does not have is a bug, and is named', () => {
  expect(() => partOf(format202130, 'nobody')).toThrow('2021-30: no part holds table nobody');
  expect(() => tableOf(format202130, 'nobody')).toThrow('2021-30: unknown table nobody');
  expect(() => figureAt(new Map(), 'requests.nobody.total')).toThrow('unknown cell requests.nobody.total');
});
