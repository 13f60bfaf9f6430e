import { ref, shallowRef, watch } from 'vue';
import { get, path } from '../shared/api';
import type { Live } from '../shared/live';
import { staffSend } from '../shared/session';
import { t } from '../shared/text';
import type { Desk, SlipVerdict, WindowAnswer } from '../shared/types';
import type { Action } from './actions';

/** One window and the commands of its clerk. One command at a time; each is followed by a fresh look at the desk. */
export function useDesk(hall: string, window: number, live: Live) {
  const desk = shallowRef<Desk>();
  const busy = ref(false);
  const failure = shallowRef<unknown>();
  const notice = ref('');
  const here = (...rest: string[]) => path('halls', hall, 'windows', window, ...rest);

  watch(live.desk, (fresh) => {
    if (fresh) desk.value = fresh;
  });

  async function refresh() {
    try {
      desk.value = await get<Desk>(here());
    } catch (caught) {
      failure.value ??= caught;
    }
  }

  /** @returns whether the server did it */
  async function command<T>(send: () => Promise<T>, after: (answer: T) => void = () => {}): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    failure.value = undefined;
    notice.value = '';
    try {
      after(await send());
      return true;
    } catch (caught) {
      failure.value = caught;
      return false;
    } finally {
      // Also after a refusal: a lost race means that this desk is out of date.
      await refresh();
      busy.value = false;
    }
  }

  type Extra = Action | 'call' | 'resume' | 'undo-missed' | 'return';

  function run(action: Extra, body?: object) {
    return command(
      () => staffSend<WindowAnswer>(here(action), body),
      (answer) => {
        if (action === 'next' && answer === undefined) notice.value = t.value.clerk.nobody;
      },
    );
  }

  function settleSlip(number: string, verdict: SlipVerdict) {
    return command(() => staffSend(path('halls', hall, 'tickets', number, 'slip'), { verdict }));
  }

  void refresh();
  return { desk, busy, failure, notice, run, settleSlip, refresh };
}

export type DeskControl = ReturnType<typeof useDesk>;
