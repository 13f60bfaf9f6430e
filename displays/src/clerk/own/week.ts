import { daysOf } from '../../posts/rota';
import type { PostBook, RotaWeek } from '../../posts/types';

/** One day of somebody's week. */
export interface OwnDay {
  date: string;
  /** A day on which the hall is closed. */
  off: boolean;
  windows: number[];
}

/** The seven days of a week, with the windows at which a clerk sits. */
export function ownDays(week: RotaWeek, clerk: string): OwnDay[] {
  return daysOf(week.week).map((date) => ({
    date,
    off: !week.workingDays.includes(date),
    windows: week.seats.filter((seat) => seat.day === date && seat.clerk === clerk).map((seat) => seat.window),
  }));
}

export type Role = 'a' | 'b' | 'head';

/** The posts that name a clerk, each with what she is there: the first that holds of A, B, head. */
export function ownPosts(book: PostBook, clerk: string): { post: PostBook['posts'][number]; role: Role }[] {
  const roles: Role[] = ['a', 'b', 'head'];
  return book.posts.reduce<{ post: PostBook['posts'][number]; role: Role }[]>((all, post) => {
    const role = roles.find((each) => post[each] === clerk);
    return role ? [...all, { post, role }] : all;
  }, []);
}
