import type { EnquiryCounts } from '../shared/types';

type Line = EnquiryCounts['counts'][number];
export type Sum = Pick<Line, 'people' | 'entries' | 'onSpot'>;

export function totalOf(lines: readonly Sum[]): Sum {
  const of = (field: keyof Sum) => lines.reduce((sum, line) => sum + line[field], 0);
  return { people: of('people'), entries: of('entries'), onSpot: of('onSpot') };
}

/** One line a channel, the most people first. */
export function byChannel(lines: readonly Line[]): (Sum & { channel: string })[] {
  const channels = [...new Set(lines.map(({ channel }) => channel))];
  return channels
    .map((channel) => ({ channel, ...totalOf(lines.filter((line) => line.channel === channel)) }))
    .sort((one, other) => other.people - one.people);
}
