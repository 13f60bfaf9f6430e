import { expect, it } from 'vitest';
import { byChannel, totalOf } from './counts';

const line = (channel: string, topic: string, people: number) => ({ channel, topic, people, entries: 1, onSpot: 1 });
const lines = [line('phone', '低保', 3), line('outreach', '医保', 40), line('phone', '医保', 2)];

it('channels add up to the whole', () => {
  expect(byChannel(lines)).toEqual([
    { channel: 'outreach', people: 40, entries: 1, onSpot: 1 },
    { channel: 'phone', people: 5, entries: 2, onSpot: 2 },
  ]);
  expect(totalOf(byChannel(lines))).toEqual(totalOf(lines));
});
