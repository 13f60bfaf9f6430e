import { t } from '../text';
import type { Item, MatterCourse, Names } from '../types';

type Act = MatterCourse['acts'][number];
type Day = MatterCourse['days'][number];

/** The names of materials that an act names by code; a code that is not in today's catalogue stays as it is. */
function materialNames(codes: string, item: Item | undefined, name: (names: Names) => string): string {
  return codes
    .split(', ')
    .map((code) => {
      const found = item?.materials.find((material) => material.code === code);
      return found ? name(found.name) : code;
    })
    .join(t.value.common.listComma);
}

/** What an act says beside its name, in words for people. */
export function detailOf(act: Act, item: Item | undefined, name: (names: Names) => string): string | undefined {
  if (act.detail === undefined) return undefined;
  const texts = t.value.matter;
  if (act.kind === 'notice-given') return texts.missing(materialNames(act.detail, item, name));
  if (act.kind === 'matter-suspended') {
    const [cause = '', days = ''] = act.detail.split(', ');
    return texts.suspendedFor(texts.causes[cause] ?? cause, days);
  }
  if (act.kind === 'extension-asked' || act.kind === 'extension-approved') {
    const [, days = '', reason = ''] = /^(\d+): ([\s\S]*)$/.exec(act.detail) ?? [];
    return days ? texts.moreDays(days, reason) : act.detail;
  }
  return act.detail;
}

/**
 * Days as the rows of a calendar that begins on Mondays.
 *
 * @returns weeks of seven places; a place before the first day or after the last is empty
 */
export function weeksOf(days: Day[]): (Day | undefined)[][] {
  const weeks: (Day | undefined)[][] = [];
  for (const day of days) {
    const place = (new Date(`${day.date}T00:00:00Z`).getUTCDay() + 6) % 7;
    if (!weeks.length || place === 0) weeks.push(Array.from({ length: 7 }, () => undefined));
    const week = weeks[weeks.length - 1];
    if (week) week[place] = day;
  }
  return weeks;
}
