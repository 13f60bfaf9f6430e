import { get, path } from '../api';
import type { Item, Light, Matter, MatterCourse } from '../types';
import { named } from '../text';

/** Most matters that the server lists at once. */
export const LISTED_MAX = 100;

/** What a list of matters is of; the names are those of the API. */
export interface Query {
  state?: string;
  light?: Light;
  only?: 'mine' | 'asked' | 'flagged';
  order?: 'newest' | 'worst';
  q?: string;
}

export function listAddress(hall: string, query: Query): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) asked.set(name, value);
  return `${path('halls', hall, 'matters')}?${asked.toString()}`;
}

export const fetchMatters = (hall: string, query: Query) => get<Matter[]>(listAddress(hall, query));
export const fetchMatter = (hall: string, number: string) => get<MatterCourse>(path('halls', hall, 'matters', number));
export const fetchItems = (hall: string) => get<Item[]>(path('halls', hall, 'items'));

export function itemNamer(items: Item[]): (code: string) => string {
  const names = new Map(items.map((item) => [item.code, item.name]));
  return (code) => {
    const found = names.get(code);
    return found ? named(found) : code;
  };
}
