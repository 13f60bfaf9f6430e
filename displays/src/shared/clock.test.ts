import { describe, expect, it } from 'vitest';
import { hourMinute, minutesSince, secondsSince, stopwatch } from './clock';

describe('times', () => {
  it('are shown in the zone of the hall, midnight as 00', () => {
    expect(hourMinute('2026-03-02T01:05:00Z', 'Asia/Shanghai')).toBe('09:05');
    expect(hourMinute('2026-03-01T16:00:00Z', 'Asia/Shanghai')).toBe('00:00');
  });

  it.each([
    [0, '0:00'],
    [59.9, '0:59'],
    [61, '1:01'],
    [3599, '59:59'],
    [3661, '1:01:01'],
    [-5, '0:00'],
  ])('%d s read %s on the stopwatch', (seconds, shown) => expect(stopwatch(seconds)).toBe(shown));

  it('never run below zero when a clock is ahead', () => {
    const now = Date.parse('2026-03-02T01:00:00Z');
    expect(secondsSince('2026-03-02T01:00:09Z', now)).toBe(0);
    expect(secondsSince(undefined, now)).toBe(0);
    expect(minutesSince('2026-03-02T00:57:01Z', now)).toBe(2);
  });
});
