import { secondsSince } from '../shared/clock';
import { t } from '../shared/text';
import type { Device } from '../shared/types';

/** A sign beside the word, so that colour is never alone. */
export const MARKS: Record<Device['condition'], string> = { up: '✓', trouble: '⚠', down: '✕', off: '○' };

/** A length of time in its largest fitting unit. */
export function span(seconds: number): string {
  const texts = t.value.deviceAdmin;
  if (seconds < 90) return texts.seconds(Math.round(seconds));
  if (seconds < 5400) return texts.minutes(Math.round(seconds / 60));
  return texts.hours(Math.round(seconds / 3600));
}

/** How long ago it last said anything. */
export function heartbeat(device: Device, now: number): string {
  const texts = t.value.deviceAdmin;
  if (device.lastHeard) return texts.ago(span(secondsSince(device.lastHeard, now)));
  return device.answers ? texts.never : texts.oneWay;
}
