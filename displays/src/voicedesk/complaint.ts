import { named } from './reception';

/** What was told, as the form has it; empty = not told. */
export interface Heard {
  kind: string;
  channel: string;
  words: string;
  name: string;
  phone: string;
  window: string;
  accused: string;
  /** Local time of the hall; empty = now. */
  at: string;
  /** Given on the spot. */
  answer: string;
}

export const HEARD_NOTHING: Readonly<Heard> = { kind: 'complaint', channel: 'counter', words: '', name: '', phone: '', window: '', accused: '', at: '', answer: '' };

export function complaintBody({ name, phone, window, ...told }: Heard): Record<string, unknown> {
  const person = named({ name, phone });
  return {
    ...named({ ...told }),
    ...(window ? { window: Number(window) } : {}),
    ...(Object.keys(person).length ? { person } : {}),
  };
}
