import { describe, expect, it } from 'vitest';
import type { DutyFigures } from '../shared/types';
import { dutyCards, percent } from './duties';

const NONE: DutyFigures = {
  at: '2026-03-02T01:00:00Z',
  day: '2026-03-02',
  month: '2026-03',
  open: 0,
  overdue: 0,
  dueSoon: 0,
  paused: 0,
  awaiting: 0,
  extensionsAsked: 0,
  closed: 0,
  closedOnTime: 0,
  onTimeRate: null,
};
const card = (figures: DutyFigures, key: string) => dutyCards(figures).find((one) => one.key === key);

describe('the panel of duties', () => {
  it('says nothing of what the server does not tell, and nought of what it tells', () => {
    expect(card(NONE, 'overdue')).toMatchObject({ value: 0, level: 'normal' });
    expect(card(NONE, 'onTime')).toMatchObject({ value: null, level: 'none' });
    expect(card(NONE, 'unsigned')).toMatchObject({ value: null, level: 'none' });
    expect(card({ ...NONE, unsigned: 0 }, 'unsigned')).toMatchObject({ value: 0, level: 'normal' });
  });

  it('has the worst first', () => {
    expect(dutyCards({ ...NONE, dueSoon: 2 }).map((one) => one.key)[0]).toBe('dueSoon');
    expect(dutyCards({ ...NONE, dueSoon: 2, overdue: 1 }).map((one) => one.key).slice(0, 2)).toEqual(['overdue', 'dueSoon']);
  });

  it.each([
    [1, 100],
    [0.996, 99],
    [0.29, 29],
    [0, 0],
    [null, null],
    [undefined, null],
  ])('a rate of %s is %s percent', (rate, told) => expect(percent(rate)).toBe(told));
});
