import type { components } from '../shared/api.gen';

export type MonthFigures = components['schemas']['MonthFigures'];
export type Figure = MonthFigures['figures'][number];
export type Wait = MonthFigures['waits'][number];
export type Day = MonthFigures['days'][number];

/** Months that can be chosen, this one included. */
export const MONTHS_BACK = 24;

/** The month of a moment in the hall's zone, as `2026-03`. */
export function monthAt(at: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit' }).formatToParts(new Date(at));
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}`;
}

/** So many months later, or earlier. */
export function monthPlus(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = year * 12 + number - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** The months that can be chosen, the newest first. */
export function choices(now: string): string[] {
  return Array.from({ length: MONTHS_BACK }, (_, back) => monthPlus(now, -back));
}

/** A month named in an address; nothing when it is none. */
export function monthOf(text: string | undefined): string | undefined {
  return text && /^2\d{3}-(0[1-9]|1[0-2])$/.test(text) ? text : undefined;
}
