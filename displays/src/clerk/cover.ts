import type { PostBook } from '../posts/types';

/** For whom a clerk may act (AB角). */
export interface Cover {
  /** Whose post it is at which she sits now; nothing in her own right. */
  sits: string | undefined;
  /** Whom she sits for, and those of whose posts she is B or head and who are away. */
  may: { user: string; name: string }[];
}

export function coverOf(book: PostBook, me: string, window: number): Cover {
  const seat = book.windows.find((one) => one.window === window && one.clerk === me);
  const held = book.posts.filter((post) => (post.b === me || post.head === me) && post.away.includes(post.a)).map((post) => post.a);
  const all = new Set([...(seat?.actingFor ? [seat.actingFor] : []), ...held]);
  all.delete(me);
  return { sits: seat?.actingFor, may: [...all].map((user) => ({ user, name: book.people[user] ?? user })) };
}
