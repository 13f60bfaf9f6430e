import type { WindowState } from '../shared/types';

/** What a clerk can do at the window; the names are the last part of the API's addresses. */
export type Action =
  | 'sign-in' | 'next' | 'start' | 'recall' | 'missed' | 'hold' | 'transfer' | 'finish' | 'pause' | 'open' | 'sign-out';

/** The function keys, printed on the buttons. */
export const KEYS: Partial<Record<Action, string>> = {
  hold: 'F4',
  transfer: 'F6',
  start: 'F7',
  next: 'F8',
  recall: 'F9',
  missed: 'F10',
  finish: 'F12',
};

/** What each state allows; the first is the primary button. */
const ALLOWED: Record<WindowState, readonly Action[]> = {
  closed: ['sign-in'],
  idle: ['next', 'pause', 'sign-out'],
  called: ['start', 'recall', 'missed', 'transfer'],
  serving: ['finish', 'hold', 'transfer'],
  paused: ['open', 'sign-out'],
};

export function primaryOf(state: WindowState): Action {
  return ALLOWED[state][0] as Action;
}

export function isAllowed(state: WindowState, action: Action): boolean {
  return ALLOWED[state].includes(action);
}

/** The action of a pressed key; nothing for other keys. */
export function actionOfKey(key: string): Action | undefined {
  return (Object.keys(KEYS) as Action[]).find((action) => KEYS[action] === key);
}

/**
 * Hears the function keys. The browser's own meaning of them is always taken away; a key held down acts once.
 *
 * @returns a function that stops hearing
 */
export function hearKeys(target: EventTarget, act: (action: Action) => void): () => void {
  const pressed = (event: Event) => {
    const { key, repeat, ctrlKey, altKey, metaKey, shiftKey } = event as KeyboardEvent;
    const action = actionOfKey(key);
    if (!action || ctrlKey || altKey || metaKey || shiftKey) return;
    event.preventDefault();
    if (!repeat) act(action);
  };
  target.addEventListener('keydown', pressed);
  return () => target.removeEventListener('keydown', pressed);
}
