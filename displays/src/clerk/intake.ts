import { type Ref, onScopeDispose, shallowRef, watch } from 'vue';
import { get, path } from '../shared/api';
import type { Item, ItemDue, MatterRequest } from '../shared/types';
import type { Draft } from './draft';

/** What the form holds: the draft, and what no draft keeps. */
export interface Intake extends Draft {
  idNumber: string;
  phone: string;
}

/** Codes of what is missing, in the order of the item. */
export function missingOf(item: Item | undefined, present: string[]): string[] {
  return item ? item.materials.map((material) => material.code).filter((code) => !present.includes(code)) : [];
}

/** The request of a filled form; the version is what the applicant was told of. */
export function requestOf(form: Intake, item: Item, ticket: string | undefined): MatterRequest {
  const missing = missingOf(item, form.present);
  return {
    item: item.code,
    version: item.version,
    applicant: {
      name: form.name.trim(),
      ...(form.idNumber.trim() ? { idNumber: form.idNumber.trim() } : {}),
      ...(form.phone.trim() ? { phone: form.phone.trim() } : {}),
    },
    ...(ticket ? { ticket } : {}),
    ...(form.at ? { at: form.at } : {}),
    ...(missing.length ? { missing } : {}),
  };
}

const TYPING_MS = 150;
const RENEW_MS = 60_000;

/** The due day of what is being filled in: at once, and again as time passes closing time or midnight. */
export function useDue(hall: string, item: Ref<string>, at: Ref<string>) {
  const due = shallowRef<ItemDue>();
  const failure = shallowRef<unknown>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  async function ask() {
    const mine = ++asked;
    if (!item.value) return;
    const address = path('halls', hall, 'items', item.value, 'due') + (at.value ? `?at=${encodeURIComponent(at.value)}` : '');
    try {
      const told = await get<ItemDue>(address);
      if (mine !== asked) return;
      due.value = told;
      failure.value = undefined;
    } catch (caught) {
      if (mine !== asked) return;
      failure.value = caught;
    }
    timer = setTimeout(() => void ask(), RENEW_MS);
  }

  watch(
    [item, at],
    () => {
      clearTimeout(timer);
      asked++;
      // The day of another item must not stand there for a moment.
      due.value = undefined;
      timer = setTimeout(() => void ask(), TYPING_MS);
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    asked++;
    clearTimeout(timer);
  });
  return { due, failure };
}
