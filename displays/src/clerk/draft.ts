/** What is kept of a form that is not sent yet. Never an ID number or a telephone number: the browser's store is not encrypted. */
export interface Draft {
  item: string;
  name: string;
  /** Codes of the materials that are there. */
  present: string[];
  /** Local time of the hall, when the matter came earlier; empty = now. */
  at: string;
}

/** Whose draft it is: another clerk, window or ticket never sees it. */
export interface DraftPlace {
  user: string;
  hall: string;
  window: number;
  ticket?: string | undefined;
}

const KEY = 'tingxu.matter-draft';
export const EMPTY: Readonly<Draft> = { item: '', name: '', present: [], at: '' };

function owner(place: DraftPlace): string {
  return [place.user, place.hall, place.window, place.ticket ?? ''].join('/');
}

export function loadDraft(place: DraftPlace, store: Storage = sessionStorage): Draft {
  try {
    const kept = JSON.parse(store.getItem(KEY) ?? 'null') as { owner?: unknown; draft?: Partial<Draft> } | null;
    if (!kept || kept.owner !== owner(place)) return { ...EMPTY };
    const { item, name, present, at } = { ...EMPTY, ...kept.draft };
    return { item: String(item), name: String(name), present: present.map(String), at: String(at) };
  } catch {
    // Whatever lies there is not ours.
    return { ...EMPTY };
  }
}

export function saveDraft(place: DraftPlace, { item, name, present, at }: Draft, store: Storage = sessionStorage): void {
  // Field by field, so that nothing else of the form can come along.
  store.setItem(KEY, JSON.stringify({ owner: owner(place), draft: { item, name, present, at } }));
}

export function dropDraft(store: Storage = sessionStorage): void {
  store.removeItem(KEY);
}
