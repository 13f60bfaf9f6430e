import { describe, expect, it } from 'vitest';
import { applyEnvelope, newer } from './board';
import type { Board, BoardPatch, Call, Envelope } from './types';

const names = (text: string) => ({ 'zh-CN': text, en: text });
const call = (number: string, window: number): Call => ({
  number,
  window,
  windowNames: names(`${window}`),
  service: 'pension',
  serviceNames: names('pension'),
  at: '2026-03-02T01:00:00Z',
  times: 1,
});

function board(id: string, more: Partial<Board> = {}): Board {
  return {
    id,
    at: '2026-03-02T01:00:00Z',
    hall: { id: 'h', name: 'h', names: names('h') },
    day: '2026-03-02',
    open: true,
    calls: [],
    missed: ['A001'],
    windows: [
      { window: 1, names: names('1'), state: 'idle' },
      { window: 2, names: names('2'), state: 'serving', number: 'A002' },
    ],
    waiting: [
      { service: 'pension', waiting: 3 },
      { service: 'card', waiting: 1 },
    ],
    ...more,
  };
}

const patch = (id: string, change: BoardPatch, type: Envelope['type'] = 'changed'): Envelope => ({
  id,
  type,
  at: '2026-03-02T01:05:00Z',
  board: change,
});

describe('a patch', () => {
  it('replaces the keys that it holds and leaves the others', () => {
    const after = applyEnvelope(board('e.7'), patch('e.8', { open: false, missed: [] })).board;
    expect(after).toMatchObject({ id: 'e.8', at: '2026-03-02T01:05:00Z', open: false, missed: [], day: '2026-03-02' });
    expect(after?.windows).toHaveLength(2);
  });

  it('replaces the whole list of calls', () => {
    const before = board('e.7', { calls: [call('A001', 1), call('A002', 2)] });
    const after = applyEnvelope(before, patch('e.8', { calls: [call('A003', 1)] }, 'called')).board;
    expect(after?.calls.map((one) => one.number)).toEqual(['A003']);
  });

  it('replaces only the named windows, in their place, and as a whole row', () => {
    const after = applyEnvelope(board('e.7'), patch('e.8', { windows: [{ window: 2, names: names('2'), state: 'idle' }] })).board;
    expect(after?.windows.map((row) => [row.window, row.state, row.number])).toEqual([
      [1, 'idle', undefined],
      [2, 'idle', undefined],
    ]);
  });

  it('replaces only the named services, and adds new ones at the end', () => {
    const waiting = [
      { service: 'new', waiting: 2 },
      { service: 'pension', waiting: 9 },
    ];
    const after = applyEnvelope(board('e.7'), patch('e.8', { waiting })).board;
    expect(after?.waiting).toEqual([
      { service: 'pension', waiting: 9 },
      { service: 'card', waiting: 1 },
      { service: 'new', waiting: 2 },
    ]);
  });

  it('does not touch the board that it is joined to', () => {
    const before = board('e.7');
    const copy = JSON.stringify(before);
    applyEnvelope(before, patch('e.8', { waiting: [{ service: 'pension', waiting: 9 }], missed: [] }));
    expect(JSON.stringify(before)).toBe(copy);
  });
});

describe('an envelope', () => {
  it.each(['e.7', 'e.6', 'e.1'])('of the same epoch that is not newer is dropped: %s', (id) => {
    const before = board('e.7');
    expect(applyEnvelope(before, patch(id, { open: false }))).toEqual({ board: before, gap: false });
    expect(applyEnvelope(before, patch(id, { open: false })).board).toBe(before);
  });

  it('is compared by number, not by letters', () => {
    expect(applyEnvelope(board('e.9'), patch('e.10', { open: false })).board?.open).toBe(false);
    expect(applyEnvelope(board('e.10'), patch('e.9', { open: false })).board?.open).toBe(true);
  });

  it('of another epoch asks for a whole board', () => {
    const before = board('e.7');
    expect(applyEnvelope(before, patch('f.8', { open: false }))).toEqual({ board: before, gap: true });
  });

  it('before any board asks for a whole board', () => {
    expect(applyEnvelope(undefined, patch('e.8', { open: false }))).toEqual({ board: undefined, gap: true });
  });

  it('for the staff alone leaves the board as it is', () => {
    const before = board('e.7');
    expect(applyEnvelope(before, { id: 'x', type: 'figures', at: before.at })).toEqual({ board: before, gap: false });
  });
});

describe('a snapshot', () => {
  const snapshot = (id: string): Envelope => ({ id, type: 'snapshot', at: '', board: board(id) });

  it('is taken when there is nothing yet, when it is newer, and when the epoch changed', () => {
    expect(applyEnvelope(undefined, snapshot('e.7')).board?.id).toBe('e.7');
    expect(applyEnvelope(board('e.6'), snapshot('e.7')).board?.id).toBe('e.7');
    expect(applyEnvelope(board('e.9'), snapshot('f.1')).board?.id).toBe('f.1');
  });

  it('older than what is shown is dropped', () => {
    const before = board('e.9');
    expect(newer(before, board('e.8'))).toBe(before);
  });
});
