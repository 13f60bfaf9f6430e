import { get, path } from './api';
import type { Hall, HallName, Service } from './types';

const query = new URLSearchParams(location.search);

export function parameter(name: string): string | undefined {
  return query.get(name) || undefined;
}

/** The hall named in the address, else the server's first. */
export async function chosenHall(): Promise<string> {
  const named = parameter('hall');
  if (named) return named;
  const first = (await get<HallName[]>(path('halls')))[0];
  if (!first) throw new Error('The server has no hall yet: add a hall file and start it again.');
  return first.id;
}

export const fetchHall = (hall: string) => get<Hall>(path('halls', hall));
export const fetchServices = (hall: string) => get<Service[]>(path('halls', hall, 'services'));

/** A link to another screen of the same hall and language. */
export function screenLink(page: string, hall: string, extra: Record<string, string | number> = {}): string {
  const target = new URLSearchParams({ hall });
  const language = parameter('lang');
  if (language) target.set('lang', language);
  for (const [name, value] of Object.entries(extra)) target.set(name, String(value));
  return `${page}?${target.toString()}`;
}
