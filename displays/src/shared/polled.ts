import { computed, onScopeDispose, ref, shallowRef } from 'vue';
import { Refused } from './api';
import { useNow } from './clock';
import { STALE_MS } from './live';
import { session } from './session';

/**
 * What the server says, asked again and again until the surrounding scope ends. The last answer stays while none comes.
 *
 * @param everyMs pause between an answer and the next question
 */
export function usePolled<T>(load: () => Promise<T>, everyMs: number) {
  const value = shallowRef<T>();
  /** Why the last question was refused, or not answered. */
  const failure = shallowRef<unknown>();
  const online = ref(true);
  const heardAt = ref<number>();
  const now = useNow();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  let ended = false;

  async function ask() {
    const mine = ++asked;
    clearTimeout(timer);
    try {
      const answer = await load();
      if (ended || mine !== asked) return;
      value.value = answer;
      failure.value = undefined;
      heardAt.value = now.value = Date.now();
      online.value = true;
    } catch (caught) {
      if (ended || mine !== asked) return;
      failure.value = caught;
      online.value = caught instanceof Refused;
      if (caught instanceof Refused && caught.problem.status === 401) session.value = null;
    }
    timer = setTimeout(() => void ask(), everyMs);
  }

  onScopeDispose(() => {
    ended = true;
    clearTimeout(timer);
  });
  void ask();

  const ageMs = computed(() => (heardAt.value === undefined ? undefined : Math.max(0, now.value - heardAt.value)));
  const stale = computed(() => !online.value && (ageMs.value ?? 0) > STALE_MS);
  return { value, failure, online, heardAt, ageMs, stale, now, refresh: ask };
}

export type Polled<T> = ReturnType<typeof usePolled<T>>;
