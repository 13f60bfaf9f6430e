import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue';
import { get, newKey, path, send } from '../shared/api';
import type { Ticket } from '../shared/types';

/** How often the place in the line is asked for. */
const POLL_MS = 5000;
/** From here on the resident should stand near the windows. */
export const SOON_AHEAD = 3;

const OVER: Ticket['state'][] = ['finished', 'cancelled', 'expired', 'voided'];
const CALL_VIBRATION_MS = [400, 200, 400, 200, 400];

/** One's own ticket, looked at again and again until it is over. */
export function useTicket(token: string, first: Ticket) {
  const ticket = shallowRef(first);
  const seenAt = ref(Date.now());
  const failure = shallowRef<unknown>();
  const busy = ref(false);
  const over = computed(() => OVER.includes(ticket.value.state));

  function see(seen: Ticket) {
    ticket.value = seen;
    seenAt.value = Date.now();
  }

  async function refresh() {
    if (over.value) return;
    try {
      see(await get<Ticket>(path('tracking', token)));
    } catch {
      // What was seen last stays on the screen with its time; the bar above says that the line is down.
    }
  }

  const cancelKey = newKey();
  async function cancel() {
    if (busy.value) return;
    busy.value = true;
    failure.value = undefined;
    try {
      const answer = await send<Ticket>(path('tracking', token, 'cancel'), { key: cancelKey });
      if (answer) see(answer);
    } catch (caught) {
      failure.value = caught;
      await refresh();
    } finally {
      busy.value = false;
    }
  }

  const timer = setInterval(() => void refresh(), POLL_MS);
  const shown = () => {
    if (!document.hidden) void refresh();
  };
  document.addEventListener('visibilitychange', shown);
  onScopeDispose(() => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', shown);
  });

  watch(
    () => ticket.value.state === 'called',
    (called) => {
      if (called && 'vibrate' in navigator) navigator.vibrate(CALL_VIBRATION_MS);
    },
  );

  return { ticket, seenAt, failure, busy, over, refresh, cancel };
}
