import { afterEach, describe, expect, it } from 'vitest';
import { type Action, KEYS, actionOfKey, hearKeys, isAllowed, primaryOf } from './actions';

describe('the function keys', () => {
  const acted: Action[] = [];
  const target = new EventTarget();
  const stop = hearKeys(target, (action) => acted.push(action));
  const press = (key: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, ...more });
    target.dispatchEvent(event);
    return event;
  };
  afterEach(() => void (acted.length = 0));

  it.each([
    ['F8', 'next'],
    ['F9', 'recall'],
    ['F10', 'missed'],
    ['F4', 'hold'],
    ['F6', 'transfer'],
    ['F12', 'finish'],
    ['F7', 'start'],
  ])('%s means %s, and the browser does not get it', (key, action) => {
    expect(press(key).defaultPrevented).toBe(true);
    expect(acted).toEqual([action]);
  });

  it('act once while held down, and still do not reach the browser', () => {
    press('F8');
    expect(press('F8', { repeat: true }).defaultPrevented).toBe(true);
    expect(acted).toEqual(['next']);
  });

  it('leave other keys and combinations to the browser', () => {
    for (const event of [press('F5'), press('a'), press('F4', { altKey: true }), press('F12', { ctrlKey: true })])
      expect(event.defaultPrevented).toBe(false);
    expect(acted).toEqual([]);
  });

  it('are each used once', () => {
    const keys = Object.values(KEYS);
    expect(new Set(keys).size).toBe(keys.length);
    expect(actionOfKey('Enter')).toBeUndefined();
  });

  it('are silent after the desk is left', () => {
    stop();
    press('F8');
    expect(acted).toEqual([]);
  });
});

describe('the primary button', () => {
  it.each([
    ['closed', 'sign-in'],
    ['idle', 'next'],
    ['called', 'start'],
    ['serving', 'finish'],
    ['paused', 'open'],
  ] as const)('of a window that is %s is %s', (state, action) => {
    expect(primaryOf(state)).toBe(action);
    expect(isAllowed(state, action)).toBe(true);
  });

  it('never calls the next one while somebody is at the window', () => {
    expect(isAllowed('serving', 'next')).toBe(false);
    expect(isAllowed('called', 'next')).toBe(false);
  });
});
