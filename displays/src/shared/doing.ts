import { ref, shallowRef } from 'vue';

/** One thing at a time that a person asked for: whether it is under way, why it failed, what it did. */
export function useDoing() {
  const busy = ref(false);
  const failure = shallowRef<unknown>();
  const done = ref('');

  /** @param work answers with a sentence of what was done; empty = nothing to say */
  async function run(work: () => Promise<string>): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    failure.value = undefined;
    done.value = '';
    try {
      done.value = await work();
      return true;
    } catch (caught) {
      failure.value = caught;
      return false;
    } finally {
      busy.value = false;
    }
  }

  function forget() {
    failure.value = undefined;
    done.value = '';
  }

  return { busy, failure, done, run, forget };
}
