import { computed, onScopeDispose, ref, watch, type Ref } from 'vue';

/**
 * Counts down while nobody touches the screen.
 *
 * @param seconds how long the present screen waits; it counts anew when this changes
 * @param onIdle  called once at the end, again after the next touch
 * @returns the seconds left
 */
export function useIdle(seconds: Ref<number>, onIdle: () => void) {
  const passed = ref(0);
  const touched = () => (passed.value = 0);
  const timer = setInterval(() => {
    if (passed.value >= seconds.value) return;
    passed.value += 1;
    if (passed.value >= seconds.value) onIdle();
  }, 1000);
  const kinds = ['pointerdown', 'keydown'] as const;
  kinds.forEach((kind) => window.addEventListener(kind, touched));
  watch(seconds, touched);
  onScopeDispose(() => {
    clearInterval(timer);
    kinds.forEach((kind) => window.removeEventListener(kind, touched));
  });
  return { left: computed(() => Math.max(0, seconds.value - passed.value)), touched };
}
