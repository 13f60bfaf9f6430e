import { describe, expect, it } from 'vitest';
import { levelOf, minutesOf, windowLevel, worstFirst } from './levels';

const LIMIT = { near: 20, over: 30 };

describe('a figure', () => {
  it.each([
    [null, 'none'],
    [0, 'normal'],
    [19, 'normal'],
    [20, 'near'],
    [30, 'near'],
    [31, 'over'],
  ])('of %s is %s', (value, level) => expect(levelOf(value, LIMIT)).toBe(level));

  it('without a threshold is never an exception', () => expect(levelOf(1000)).toBe('normal'));

  it('that is missing stays missing and does not become nought', () => {
    expect(minutesOf(null)).toBeNull();
    expect(minutesOf(0)).toBe(0);
  });

  it('past its bound by a second also reads past it', () => {
    expect(minutesOf(30 * 60)).toBe(30);
    expect(levelOf(minutesOf(30 * 60 + 1), LIMIT)).toBe('over');
  });
});

describe('the order', () => {
  it('is worst first; equals, and those without data, stay where they were', () => {
    const rows = ['a', null, 'over', 'b', 'near'].map((name, index) => ({ name, index }));
    const sorted = worstFirst(rows, ({ name }) => (name === 'over' || name === 'near' ? name : name === null ? 'none' : 'normal'));
    expect(sorted.map(({ index }) => index)).toEqual([2, 4, 0, 1, 3]);
  });
});

describe('a window', () => {
  const window = { window: 1, names: { 'zh-CN': '', en: '' }, served: 0, serviceMedianSeconds: null, since: '2026-03-02T01:00:00Z' };
  const minutesLater = (minutes: number) => Date.parse(window.since) + minutes * 60_000;

  it('is an exception when it serves one ticket, or pauses, too long', () => {
    expect(windowLevel({ ...window, state: 'serving' }, minutesLater(30))).toBe('normal');
    expect(windowLevel({ ...window, state: 'serving' }, minutesLater(31))).toBe('over');
    expect(windowLevel({ ...window, state: 'paused' }, minutesLater(16))).toBe('over');
  });

  it('may be idle or closed for as long as it likes', () => {
    expect(windowLevel({ ...window, state: 'idle' }, minutesLater(500))).toBe('normal');
    expect(windowLevel({ ...window, state: 'closed' }, minutesLater(500))).toBe('normal');
  });
});
