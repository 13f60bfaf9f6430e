import { describe, expect, it } from 'vitest';
import { RATINGS, toldOf } from './desks';

describe('what an act says of itself', () => {
  it('tells a no, though the journal leaves it out', () => {
    expect(toldOf({ kind: 'complaint-disposed', detail: { measure: '已说明' } } as never)).toBe('不属实 · 已说明');
    expect(toldOf({ kind: 'complaint-disposed', detail: { upheld: true, measure: '已批评' } } as never)).toBe('属实 · 已批评');
  });

  it('speaks codes in the language of the screen', () => {
    expect(toldOf({ kind: 'rating-case-closed', detail: { word: 'not-satisfied' } } as never)).toBe('对整改不满意');
  });

  it('is empty when it says nothing', () => {
    expect(toldOf({ kind: 'disclosure-archived' } as never)).toBe('');
  });
});

describe('the number that a resident left', () => {
  it('can be read while the case is open, and only when one was left', () => {
    const entry = { number: '2026-0001', openedAt: '', state: 'open' as const, overdue: false, facts: { ticket: 'A001', window: 1, clerk: 'li', grade: 1, source: 'phone' as const } };
    const acts = [{ seq: 1, kind: 'rating-contact-left', recordedAt: '', at: '' }];
    expect(RATINGS.sealed(entry)).toBe(false);
    expect(RATINGS.sealed({ ...entry, acts })).toBe(true);
    expect(RATINGS.sealed({ ...entry, acts, closedAt: '2026-03-02T10:00' })).toBe(false);
  });
});
