import { get, path } from './api';
import type { CatalogueItem } from './types';

/** The items of which everything is told; a member of staff who happens to be logged in is told no more. */
export const publishedItems = async (hall: string) =>
  (await get<CatalogueItem[]>(path('halls', hall, 'items'))).filter((one) => one.disclosure.attribute === 'published');

/** How long one stands on a screen, in milliseconds. */
export const ITEM_SHOWN_MS = 10_000;
/** A call that is younger than this has the screen for itself. */
export const CALL_SHOWN_MS = 10_000;

/** Which item a screen shows now; none while a call is fresh. Every screen of the hall shows the same one, by the clock alone. */
export function itemOnScreen<T>(items: readonly T[], now: number, lastCall: number | undefined): T | undefined {
  if (items.length === 0 || (lastCall !== undefined && now - lastCall < CALL_SHOWN_MS)) return undefined;
  return items[Math.floor(now / ITEM_SHOWN_MS) % items.length];
}
