import fc from 'fast-check';
import { places, type History } from './play';

const who = fc.nat({ max: 3 });
const place = fc.nat({ max: places.length - 1 });
const fate = fc.constantFrom('answered', 'answered', 'overtakes', 'arrives', 'lost');

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ who, does: fc.constant('types'), place }) },
  { weight: 2, arbitrary: fc.record({ who, does: fc.constant('takesBack'), place }) },
  { weight: 7, arbitrary: fc.record({ who, does: fc.constant('network'), fate }) },
  {
    weight: 6,
    arbitrary: fc.record({
      who,
      does: fc.constant('waits'),
      milliseconds: fc.constantFrom(100, 500, 2000, 31_000),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ who, does: fc.constant('decides'), choice: fc.constantFrom('mine', 'theirs') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ who, does: fc.constantFrom('leaves', 'dies', 'goesOffline', 'comesBack') }),
  },
);

/** 历史: two to four browsers on one report, in any order of what can happen to them. */
export const histories: fc.Arbitrary<History> = fc.record({
  clients: fc.integer({ min: 2, max: 4 }),
  steps: fc.array(step, { minLength: 20, maxLength: 60 }),
});
