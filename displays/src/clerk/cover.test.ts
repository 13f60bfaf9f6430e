import { expect, it } from 'vitest';
import type { PostBook } from '../posts/types';
import { coverOf } from './cover';

const names = { 'zh-CN': '岗', en: 'Post' };
const post = (code: string, a: string, b: string, ...away: string[]) => ({ code, names, windows: [1], a, b, head: 'boss', away });
const book: PostBook = {
  posts: [post('x', 'a1', 'b1', 'a1'), post('y', 'b1', 'a1'), post('z', 'a2', 'b1')],
  windows: [{ window: 1, names, state: 'idle', clerk: 'b1', actingFor: 'a9' }],
  people: { a1: '甲', a9: '乙' },
};

it('the roster says for whom a clerk sits, and which A is away whose B or head she is', () => {
  expect(coverOf(book, 'b1', 1)).toEqual({
    sits: 'a9',
    may: [
      { user: 'a9', name: '乙' },
      { user: 'a1', name: '甲' },
    ],
  });
  expect(coverOf(book, 'b1', 2).sits).toBeUndefined();
});

it('a head acts for an A who is away, and nobody while all are here', () => {
  expect(coverOf(book, 'boss', 1).may.map(({ user }) => user)).toEqual(['a1']);
  expect(coverOf(book, 'a2', 1).may).toEqual([]);
});
