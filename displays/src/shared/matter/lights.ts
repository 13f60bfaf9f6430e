import type { Light, Matter } from '../types';

/** The shape of each light: it can be told apart without its colour. */
export const SHAPES: Record<Light, string> = { red: '■', yellow: '▲', green: '●', paused: '‖', out: '○' };

/** What is due next, if anything is. */
export function nextDue(matter: Pick<Matter, 'due' | 'deliverBy' | 'daysLeft'>): string | undefined {
  return matter.daysLeft === undefined ? undefined : (matter.deliverBy ?? matter.due);
}

/** `2026-12-04T09:30:15.123` as `2026-12-04 09:30`. */
export function moment(local: string): string {
  return local.slice(0, 16).replace('T', ' ');
}
