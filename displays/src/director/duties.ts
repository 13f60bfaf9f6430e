import type { DutyFigures } from '../shared/types';
import { type Level, worstFirst } from './levels';

export type DutyKey = 'overdue' | 'dueSoon' | 'onTime' | 'unsigned' | 'firstAsked';

/** One figure of the panel; nothing is never nought. */
export interface DutyCardFigure {
  key: DutyKey;
  /** Matters or hand-overs as they are counted, rates in whole percent. */
  value: number | null;
  percent: boolean;
  level: Level;
}

/** Whole percent, rounded down: 99.6 % is not all. */
export function percent(rate: number | null | undefined): number | null {
  return rate === null || rate === undefined ? null : Math.floor(rate * 100 + 1e-9);
}

/** The figures of the panel, the worst first. */
export function dutyCards(figures: DutyFigures): DutyCardFigure[] {
  const counted = (key: DutyKey, value: number | null, bad: Level): DutyCardFigure => ({
    key,
    value,
    percent: false,
    level: value === null ? 'none' : value > 0 ? bad : 'normal',
  });
  const rated = (key: DutyKey, rate: number | null | undefined): DutyCardFigure => {
    const value = percent(rate);
    return { key, value, percent: true, level: value === null ? 'none' : 'normal' };
  };
  return worstFirst(
    [
      counted('overdue', figures.overdue, 'over'),
      counted('dueSoon', figures.dueSoon, 'near'),
      rated('onTime', figures.onTimeRate),
      counted('unsigned', figures.unsigned ?? null, 'near'),
      rated('firstAsked', figures.firstAskedRate),
    ],
    (card) => card.level,
  );
}
