import { onScopeDispose, ref, shallowRef } from 'vue';

/** Longest pause between two attempts to fetch what a screen cannot start without. */
const PAUSE_MAX_MS = 5000;

/**
 * Fetches what a screen cannot start without, again and again until it is there.
 * `failed` holds the last failure until then, so that the screen can say why it waits.
 */
export function useStarting<T>(load: () => Promise<T>) {
  const value = shallowRef<T>();
  const failed = ref<unknown>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  let pauseMs = 500;

  async function attempt() {
    try {
      const loaded = await load();
      if (ended) return;
      value.value = loaded;
      failed.value = undefined;
    } catch (failure) {
      if (ended) return;
      failed.value = failure;
      timer = setTimeout(() => void attempt(), pauseMs);
      pauseMs = Math.min(pauseMs * 2, PAUSE_MAX_MS);
    }
  }

  onScopeDispose(() => {
    ended = true;
    clearTimeout(timer);
  });
  void attempt();
  return { value, failed };
}
