import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format202130 } from '@/templates/2021-30';
import { blankReport } from './blank';
import { figureText, isBindable, parseExpression, writeExpression, type BoundFigure } from './bound-figure';
import { evaluate } from './evaluate';
import { figurePath, writePath } from './path';

const GRANTED = 'requests.granted.naturalPerson';
const PARTLY = 'requests.grantedInPart.naturalPerson';
const CHARGED = 'proactive.administrativeCharge.amountCharged';

describe('an expression', () => {
  const cell = fc.constantFrom(GRANTED, PARTLY, CHARGED);
  const figure = fc.oneof(
    fc.record({ kind: fc.constant('cell' as const), cell }),
    fc.record({ kind: fc.constant('sum' as const), cells: fc.array(cell, { minLength: 1 }) }),
    fc.record({
      kind: fc.constant('percent' as const),
      part: cell,
      whole: cell,
      digits: fc.integer({ min: 0, max: 4 }),
    }),
  );

  it('is read as it was written', () => {
    fc.assert(
      fc.property(figure, (one) => {
        expect(parseExpression(writeExpression(one))).toEqual(one);
      }),
    );
  });

  it.each([
    '',
    'requests',
    'requests.granted',
    'requests.granted.total.more',
    'sum()',
    `sum(${GRANTED},)`,
    'sum(1, 2)',
    `sum(sum(${GRANTED}))`,
    `percent(${GRANTED})`,
    `percent(${GRANTED}, ${PARTLY})`,
    `percent(${GRANTED}, ${PARTLY}, 5)`,
    `percent(${GRANTED}, ${PARTLY}, 1, 1)`,
    `max(${GRANTED})`,
    '<b>.x.y',
  ])('is nothing else: %j', (text) => expect(parseExpression(text)).toBeUndefined());

  it('is bindable where every cell is one of the format', () => {
    const sheet = sheetOf({});
    expect(isBindable(`sum(${GRANTED}, ${PARTLY})`, sheet)).toBe(true);
    expect(isBindable(`sum(${GRANTED}, requests.unheardOf.total)`, sheet)).toBe(false);
  });
});

describe('the words of a figure', () => {
  it.each<[string, Record<string, string>, string]>([
    [GRANTED, { [GRANTED]: '21' }, '21'],
    [GRANTED, { [GRANTED]: '０21' }, '21'],
    [CHARGED, { [CHARGED]: '2908.850' }, '2908.85'],
    [`sum(${GRANTED}, ${PARTLY})`, { [GRANTED]: '7', [PARTLY]: '8' }, '15'],
    [`sum(${CHARGED}, ${CHARGED})`, { [CHARGED]: '0.1' }, '0.2'],
    [`percent(${GRANTED}, ${PARTLY}, 0)`, { [GRANTED]: '1', [PARTLY]: '8' }, '13%'],
    [`percent(${GRANTED}, ${PARTLY}, 1)`, { [GRANTED]: '1', [PARTLY]: '3' }, '33.3%'],
    [`percent(${GRANTED}, ${PARTLY}, 2)`, { [GRANTED]: '2', [PARTLY]: '3' }, '66.67%'],
    [`percent(${GRANTED}, ${PARTLY}, 1)`, { [GRANTED]: '0', [PARTLY]: '3' }, '0.0%'],
    [`percent(${GRANTED}, ${PARTLY}, 1)`, { [GRANTED]: '3', [PARTLY]: '3' }, '100.0%'],
  ])('%s with %j are %s', (expr, figures, words) => {
    expect(textOf(expr, figures)).toBe(words);
  });

  it.each([
    GRANTED,
    `sum(${GRANTED}, ${PARTLY})`,
    `percent(${GRANTED}, ${PARTLY}, 1)`,
    `percent(${PARTLY}, ${GRANTED}, 1)`,
  ])('say 未填 and never 0 while a cell of %s is blank', (expr) => {
    expect(textOf(expr, { [PARTLY]: '0' })).toBe('【未填】');
    expect(textOf(expr, { [PARTLY]: '3', [GRANTED]: '12o' })).toBe('【未填】');
  });

  it('name a share of nothing', () => {
    expect(textOf(`percent(${GRANTED}, ${PARTLY}, 1)`, { [GRANTED]: '0', [PARTLY]: '0' })).toBe(
      '【总数为0】',
    );
  });

  it('take a total once its parts are filled', () => {
    const columns = ['upheld', 'corrected', 'otherOutcome', 'pending'];
    const parts = Object.fromEntries(columns.map((column) => [`review.reconsideration.${column}`, '2']));
    expect(textOf('review.reconsideration.total', parts)).toBe('8');
    expect(textOf('review.reconsideration.total', { ...parts, 'review.reconsideration.pending': '' })).toBe(
      '【未填】',
    );
  });

  it('round a share as one does by hand', () => {
    const digits = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.nat(99_999), fc.integer({ min: 1, max: 99_999 }), digits, (part, whole, places) => {
        const words = textOf(`percent(${GRANTED}, ${PARTLY}, ${places})`, {
          [GRANTED]: `${part}`,
          [PARTLY]: `${whole}`,
        });
        const shown = Number(words.slice(0, -1));
        expect(Math.abs(shown - (part * 100) / whole)).toBeLessThanOrEqual(0.5 / 10 ** places + 1e-6);
        expect(words).toMatch(places === 0 ? /^\d+%$/ : new RegExp(`^\\d+\\.\\d{${places}}%$`));
      }),
    );
  });
});

function sheetOf(figures: Record<string, string>) {
  const blank = blankReport(format202130, 2024, { name: '云江市档案局', kind: 'department' });
  const report = Object.entries(figures).reduce(
    (next, [address, text]) => writePath(next, figurePath(address), text),
    blank,
  );
  return evaluate(format202130, report);
}

function textOf(expr: string, figures: Record<string, string>): string {
  return figureText(parseExpression(expr) as BoundFigure, sheetOf(figures));
}
