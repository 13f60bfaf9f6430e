import { onScopeDispose, ref } from 'vue';
import { lang } from './text';

/** The present in milliseconds, renewed every second. */
export function useNow() {
  const now = ref(Date.now());
  const timer = setInterval(() => (now.value = Date.now()), 1000);
  onScopeDispose(() => clearInterval(timer));
  return now;
}

/** `HH:mm` in the hall's zone. */
export function hourMinute(at: number | string | Date, zone?: string): string {
  return part(at, { hour: '2-digit', minute: '2-digit', hour12: false }, zone, 'en-GB');
}

/** `yyyy-MM-dd` in the hall's zone. */
export function localDay(at: number | string | Date, zone?: string): string {
  return part(at, { year: 'numeric', month: '2-digit', day: '2-digit' }, zone, 'en-CA');
}

/** Day and weekday in the language of the screen. */
export function dayLine(at: number | string | Date, zone?: string): string {
  return part(at, { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' }, zone, lang.value);
}

function part(at: number | string | Date, format: Intl.DateTimeFormatOptions, zone: string | undefined, locale: string) {
  const options = zone ? { ...format, timeZone: zone } : format;
  return new Intl.DateTimeFormat(locale, options).format(new Date(at));
}

/** Seconds as `m:ss`, from an hour on as `h:mm:ss`; never negative. */
export function stopwatch(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes}:${two(whole % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}

/** Whole minutes since an instant. */
export function minutesSince(at: string, now: number): number {
  return Math.floor(secondsSince(at, now) / 60);
}

/** Seconds between an instant and now; 0 when a clock runs ahead. */
export function secondsSince(at: string | undefined, now: number): number {
  return at === undefined ? 0 : Math.max(0, (now - Date.parse(at)) / 1000);
}
