import { expect, it } from 'vitest';
import { CALL_SHOWN_MS, ITEM_SHOWN_MS, itemOnScreen } from './items';

const items = ['dibao', 'felling', 'birth'];

it('shows the items in turn, each its time', () => {
  const shown = [0, 1, 2, 3].map((turn) => itemOnScreen(items, turn * ITEM_SHOWN_MS + 1, undefined));
  expect(shown).toEqual(['dibao', 'felling', 'birth', 'dibao']);
});

it('lets a call have the screen at once, and goes on after it as if nobody had been called', () => {
  const called = ITEM_SHOWN_MS + 500;
  expect(itemOnScreen(items, called, called)).toBeUndefined();
  expect(itemOnScreen(items, called + CALL_SHOWN_MS - 1, called)).toBeUndefined();
  expect(itemOnScreen(items, called + CALL_SHOWN_MS, called)).toBe(itemOnScreen(items, called + CALL_SHOWN_MS, undefined));
});

it('shows nothing where nothing is published', () => {
  expect(itemOnScreen([], 0, undefined)).toBeUndefined();
});
