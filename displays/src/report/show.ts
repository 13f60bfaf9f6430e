import type { Figure } from './month';
import { words } from './text';

/** No data is not nought. */
export const NONE = '—';

/** A figure's value with its unit. */
export function shown(figure: Pick<Figure, 'unit' | 'value' | 'suppressed'>): string {
  if (figure.suppressed) return words.value.suppressed;
  if (figure.value === null) return NONE;
  switch (figure.unit) {
    case 'count':
      return String(figure.value);
    case 'percent':
      return `${figure.value.toFixed(1)}%`;
    case 'seconds':
      return words.value.time(Math.floor(figure.value / 60), figure.value % 60);
  }
}

/** What a figure was divided of; nothing for counts and what is not told. */
export function parts(figure: Figure): string {
  if (figure.numerator === undefined || figure.denominator === undefined) return NONE;
  if (figure.unit === 'count') return String(figure.numerator);
  const seconds = figure.unit === 'seconds' ? ' s' : '';
  return `${figure.numerator}${seconds} ÷ ${figure.denominator}`;
}
