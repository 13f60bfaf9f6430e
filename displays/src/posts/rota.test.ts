import { expect, test } from 'vitest';
import { addDays, daysOf, mondayOf, rotation } from './rota';
import type { PostBook } from './types';

const names = { 'zh-CN': '岗', en: 'Post' };
const book: PostBook = {
  posts: ['a', 'b', 'c'].map((a, i) => ({ code: a, names, windows: [i + 1], a, b: 'x', head: 'h', away: [] })),
  windows: [1, 2, 3].map((window) => ({ window, names, state: 'closed' })),
  people: {},
};

test('a week has its seven days, over the end of a month and of a year', () => {
  expect(daysOf('2026-12-28')).toEqual(['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03']);
  expect(mondayOf('2026-03-01')).toBe('2026-02-23');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
});

test('in a rotation nobody sits twice on a day and everybody moves on', () => {
  const seats = rotation(book, ['2026-03-02', '2026-03-03']);
  expect(seats.filter((seat) => seat.day === '2026-03-02').map((seat) => seat.clerk)).toEqual(['a', 'b', 'c']);
  expect(seats.filter((seat) => seat.day === '2026-03-03').map((seat) => seat.clerk)).toEqual(['b', 'c', 'a']);
});
