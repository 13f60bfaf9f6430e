/** What is kept of a first contact that is not sent yet. Never a phone number: the browser's store is not encrypted. */
export interface ContactDraft {
  question: string;
  channel: 'ticket' | 'desk' | 'phone' | 'letter';
  name: string;
  branch: 'keep' | 'answer' | 'hand' | 'refer';
  answer: string;
  to: string;
  note: string;
  body: string;
}

const KEY = 'tingxu.contact-draft';
const KEPT = ['question', 'channel', 'name', 'branch', 'answer', 'to', 'note', 'body'] as const;

/** @param owner user and hall: another clerk never sees it */
export function loadContact(owner: string, store: Storage = sessionStorage): Partial<ContactDraft> {
  try {
    const kept = JSON.parse(store.getItem(KEY) ?? 'null') as { owner?: unknown; draft?: Record<string, unknown> } | null;
    if (!kept || kept.owner !== owner) return {};
    const draft: Record<string, string> = {};
    for (const name of KEPT) {
      const value = kept.draft?.[name];
      if (typeof value === 'string') draft[name] = value;
    }
    return draft as Partial<ContactDraft>;
  } catch {
    // Whatever lies there is not ours.
    return {};
  }
}

export function saveContact(owner: string, form: ContactDraft, store: Storage = sessionStorage): void {
  // Field by field, so that no phone can come along.
  const { question, channel, name, branch, answer, to, note, body } = form;
  const draft: ContactDraft = { question, channel, name, branch, answer, to, note, body };
  store.setItem(KEY, JSON.stringify({ owner, draft }));
}

export function dropContact(store: Storage = sessionStorage): void {
  store.removeItem(KEY);
}
