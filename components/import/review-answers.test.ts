import { expect, it } from 'vitest';
import { createAnswerStore, type ReviewAnswers } from './review-answers';

const initial: ReviewAnswers = {
  year: '2024',
  agency: '云江市档案局',
  kind: 'department',
  decided: [],
  figures: {},
};
const answered: ReviewAnswers = {
  ...initial,
  decided: ['requests.received.total'],
  figures: { 'requests.received.total': '5' },
};

it('gives after a reload what was decided before, for the same file only', () => {
  const storage = memory();
  createAnswerStore('a', initial, storage).set(answered);
  expect(createAnswerStore('a', initial, storage).get()).toEqual(answered);
  expect(createAnswerStore('b', initial, storage).get()).toEqual(initial);
});

it.each(['', '{', '{"year":2024}', 'null'])('begins anew where the tab holds %j', (text) => {
  const storage = memory();
  storage.setItem('nianbao.review.a', text);
  expect(createAnswerStore('a', initial, storage).get()).toEqual(initial);
});

it('keeps the answers of a page whose storage is full or forbidden', () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  for (const storage of [full, null]) {
    const store = createAnswerStore('a', initial, storage);
    store.set(answered);
    expect(store.get()).toEqual(answered);
  }
});

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}
