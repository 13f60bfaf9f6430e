import type { PostBook } from './types';

/** What the one who is signed in may do here. */
export interface Rights {
  /** Sits at windows. */
  works: boolean;
  /** Sets the rota, approves leave. */
  leads: boolean;
  judges: boolean;
  directs: boolean;
  /** Sees others than herself. */
  oversees: boolean;
}

export interface PartProps {
  hall: string;
  book: PostBook;
  rights: Rights;
}

/** The name of a clerk, else her log-in. */
export const nameOf = (people: Record<string, string>, clerk: string | undefined) => (clerk ? (people[clerk] ?? clerk) : '');
