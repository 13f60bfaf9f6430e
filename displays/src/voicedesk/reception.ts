/** An enquiry as the form has it. */
export interface Noting {
  channel: string;
  topic: string;
  people: string;
  /** Local time of the hall; empty = now. */
  at: string;
  answered: '' | 'spot' | 'later';
}

export const NOTHING: Readonly<Noting> = { channel: 'counter', topic: '', people: '1', at: '', answered: '' };

/** What was written, without blanks at its ends and without what was left out. */
export function named(fields: Record<string, string>): Record<string, string> {
  const written: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields)) if (value.trim()) written[name] = value.trim();
  return written;
}

export function noteBody({ channel, topic, people, at, answered }: Noting): Record<string, unknown> {
  return { ...named({ channel, topic, at }), people: Number(people), answered: answered === 'spot' };
}
