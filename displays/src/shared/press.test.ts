import { describe, expect, it } from 'vitest';
import { PRESS_MS, pressGate } from './press';

describe('the press gate', () => {
  it('lets the first press through, drops those within 800 ms, and lets the next through', () => {
    let now = 0;
    const accept = pressGate(() => now);
    expect(accept()).toBe(true);
    for (now of [1, 400, PRESS_MS - 1]) expect(accept()).toBe(false);
    now = PRESS_MS;
    expect(accept()).toBe(true);
  });

  it('is not held shut by somebody who drums on the glass', () => {
    let now = 0;
    const accept = pressGate(() => now);
    let through = 0;
    for (now = 0; now < 4 * PRESS_MS; now += 100) if (accept()) through++;
    expect(through).toBe(4);
  });
});
