import { expect, it } from 'vitest';
import { createPlaceNews } from './place-news';

const cell = 'tables.requests.received.naturalPerson';
const text = 'text.opening';
const nothing = () => false;

it('gives what the server has where the page shows something else, once', () => {
  const news = createPlaceNews();
  news.show([{ path: cell, value: '1' }]);
  news.hear(5, [
    { path: cell, value: '2' },
    { path: text, value: '一' },
  ]);
  expect(news.take(nothing)).toEqual([
    { path: cell, value: '2' },
    { path: text, value: '一' },
  ]);
  expect(news.take(nothing)).toEqual([]);
});

it('keeps what it heard of a place in work until that is settled', () => {
  const news = createPlaceNews();
  news.hear(5, [{ path: cell, value: '2' }]);
  expect(news.take((path) => path === cell)).toEqual([]);
  expect(news.take(nothing)).toEqual([{ path: cell, value: '2' }]);
});

it('believes the later of two answers, whichever comes first', () => {
  const news = createPlaceNews();
  news.hear(6, [{ path: cell, value: '3' }]);
  news.hear(5, [{ path: cell, value: '2' }]);
  expect(news.take(nothing)).toEqual([{ path: cell, value: '3' }]);
});

it('sees no news in a text that is empty either way', () => {
  const news = createPlaceNews();
  news.show([{ path: text, value: null }]);
  news.hear(5, [{ path: text, value: '' }]);
  expect(news.take(nothing)).toEqual([]);
});

it('begins anew where the server was put back', () => {
  const news = createPlaceNews();
  news.hear(9, [{ path: cell, value: '9' }]);
  news.take(nothing);
  news.forget();
  news.hear(2, [{ path: cell, value: '2' }]);
  expect(news.take(nothing)).toEqual([{ path: cell, value: '2' }]);
});
