import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue';
import { fetchHall, fetchServices } from '../shared/hall';
import type { Live } from '../shared/live';
import type { Hall, Service } from '../shared/types';

/** How often quotas and opening times are looked at anew. */
const REFRESH_MS = 10_000;
/** A short break of the line is not worth frightening people. */
const GONE_AFTER_MS = 2000;

/** What the hall offers now, and whether it can be reached. */
export function useOffer(live: Live, start: { about: Hall; services: Service[] }) {
  const hall = shallowRef(start.about);
  const services = shallowRef(start.services);

  async function refresh() {
    try {
      const [newHall, newServices] = await Promise.all([fetchHall(hall.value.id), fetchServices(hall.value.id)]);
      hall.value = newHall;
      services.value = newServices;
    } catch {
      // What was known stays; the line's own state says whether the server is gone.
    }
  }

  const timer = setInterval(() => void refresh(), REFRESH_MS);
  watch(
    () => live.board.value?.open,
    (open) => {
      if (open !== undefined && open !== hall.value.open) void refresh();
    },
  );

  const gone = ref(false);
  let patience: ReturnType<typeof setTimeout> | undefined;
  watch(
    live.online,
    (online) => {
      clearTimeout(patience);
      if (online) gone.value = false;
      else patience = setTimeout(() => (gone.value = true), GONE_AFTER_MS);
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    clearInterval(timer);
    clearTimeout(patience);
  });

  /** People who wait for a service; the live count where there is one. */
  function waiting(service: Service): number {
    const row = live.board.value?.waiting.find((one) => one.service === service.code);
    return row?.waiting ?? service.waiting;
  }

  return { hall: computed(() => hall.value), services, gone, waiting, refresh };
}
