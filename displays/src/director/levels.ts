import type { Figures } from '../shared/types';

export type Level = 'over' | 'near' | 'normal' | 'none';

/** From `near` on a figure is close to its bound, above `over` it is past it. */
export interface Limit {
  near: number;
  over: number;
}

/** What counts as too long, in minutes; printed beside the figures. */
export const WAIT_LIMIT: Limit = { near: 20, over: 30 };
export const MEDIAN_LIMIT: Limit = { near: 10, over: 20 };
export const SERVING_LIMIT_MINUTES = 30;
export const PAUSED_LIMIT_MINUTES = 15;
/** People in line. */
export const WAITING_LIMIT: Limit = { near: 30, over: 60 };

const RANK: Record<Level, number> = { over: 0, near: 1, normal: 2, none: 2 };

export function levelOf(value: number | null, limit?: Limit): Level {
  if (value === null) return 'none';
  if (!limit) return 'normal';
  if (value > limit.over) return 'over';
  return value >= limit.near ? 'near' : 'normal';
}

/** Whole minutes, rounded up so that a figure past its bound also reads past it. */
export function minutesOf(seconds: number | null): number | null {
  return seconds === null ? null : Math.ceil(seconds / 60);
}

/** Worst first; equals stay in their order. */
export function worstFirst<T>(rows: T[], level: (row: T) => Level): T[] {
  return rows
    .map((row, index) => ({ row, index, rank: RANK[level(row)] }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ row }) => row);
}

type WindowFigures = Figures['windows'][number];

/** A window is an exception when it serves one ticket, or pauses, for too long. */
export function windowLevel(window: WindowFigures, nowMs: number): Level {
  if (!window.since) return 'normal';
  const minutes = (nowMs - Date.parse(window.since)) / 60_000;
  if (window.state === 'serving') return minutes > SERVING_LIMIT_MINUTES ? 'over' : 'normal';
  if (window.state === 'paused') return minutes > PAUSED_LIMIT_MINUTES ? 'over' : 'normal';
  return 'normal';
}
