import { onScopeDispose, shallowRef } from 'vue';
import { ask, path, wait } from '../shared/api';
import type { Card } from '../shared/types';

/** The server waits 15 seconds for a card; silence beyond that is a fault. */
const ANSWER_WITHIN_MS = 20_000;
/** Between two questions, also when the answers come at once. */
const PAUSE_MS = 1000;

/** The wish for a card at the kiosk's reader, until one is read, the reader refuses, or the resident goes on. */
export function useCard(hall: string, kiosk: string | undefined, onRead: (card: Card) => void) {
  const failure = shallowRef<unknown>();
  let wish: AbortController | undefined;
  onScopeDispose(stop);

  function stop() {
    wish?.abort();
    wish = undefined;
    failure.value = undefined;
  }

  async function start() {
    stop();
    if (!kiosk) return;
    const mine = new AbortController();
    wish = mine;
    while (wish === mine) {
      try {
        const card = await ask<Card>(path('halls', hall, 'kiosks', kiosk, 'card'), ANSWER_WITHIN_MS, mine.signal);
        if (wish !== mine) return;
        if (card) {
          stop();
          return onRead(card);
        }
      } catch (caught) {
        if (wish === mine) failure.value = caught;
        return;
      }
      await wait(PAUSE_MS);
    }
  }

  return { failure, start, stop };
}
