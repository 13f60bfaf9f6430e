import { describe, expect, it } from 'vitest';
import type { PostBook, RotaWeek } from '../../posts/types';
import { ownDays, ownPosts } from './week';

const week: RotaWeek = {
  week: '2026-03-02',
  today: '2026-03-03',
  set: true,
  workingDays: ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'],
  people: {},
  seats: [
    { day: '2026-03-02', window: 1, clerk: 'clerk1' },
    { day: '2026-03-02', window: 2, clerk: 'clerk2' },
    { day: '2026-03-03', window: 3, clerk: 'clerk1' },
  ],
};

describe('the week of a clerk', () => {
  it('has her own seats and the days off', () => {
    const days = ownDays(week, 'clerk1');
    expect(days.map((day) => day.windows)).toEqual([[1], [3], [], [], [], [], []]);
    expect(days.filter((day) => day.off).map((day) => day.date)).toEqual(['2026-03-07', '2026-03-08']);
  });
});

describe('the posts of a clerk', () => {
  it('name her as A before B before head, and leave out those of others', () => {
    const post = (code: string, a: string, b: string, head: string) => ({ code, names: { 'zh-CN': code, en: code }, windows: [1], a, b, head, away: [] });
    const book = { posts: [post('x', 'clerk1', 'clerk2', 'clerk1'), post('y', 'clerk2', 'clerk1', 'h'), post('z', 'clerk2', 'clerk3', 'h')] } as unknown as PostBook;
    expect(ownPosts(book, 'clerk1').map(({ post: { code }, role }) => `${code} ${role}`)).toEqual(['x a', 'y b']);
  });
});
