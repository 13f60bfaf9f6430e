import type { PostBook, Seat } from './types';

/** The seven days of a week. */
export function daysOf(monday: string): string[] {
  return Array.from({ length: 7 }, (_, i) => addDays(monday, i));
}

/** Days are counted in UTC, where each has 24 hours. */
export function addDays(day: string, n: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + n);
  return date.toISOString().slice(0, 10);
}

export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}

/** Everybody whom the posts name, each once. */
export function clerksOf(book: PostBook): string[] {
  const all = book.posts.map((post) => post.a).concat(book.posts.map((post) => post.b));
  return all.filter((clerk, i) => all.indexOf(clerk) === i);
}

/** Each clerk one window further each day: 轮值. */
export function rotation(book: PostBook, days: string[]): Seat[] {
  const clerks = book.posts.map((post) => post.a).filter((clerk, i, all) => all.indexOf(clerk) === i);
  const seats: Seat[] = [];
  days.forEach((day, d) =>
    book.windows.forEach(({ window }, w) => {
      const clerk = clerks[(w + d) % clerks.length];
      if (clerk && w < clerks.length) seats.push({ day, window, clerk });
    }),
  );
  return seats;
}
