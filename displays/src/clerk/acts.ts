import type { Item, MatterCourse } from '../shared/types';

/** What can be done with a matter; the names are the last part of the API's addresses. */
export type Act = 'complete' | 'notice' | 'reset' | 'suspend' | 'resume' | 'extension' | 'decide' | 'deliver' | 'withdraw';

const ALLOWED: Record<MatterCourse['stage'], readonly Act[]> = {
  received: ['complete', 'notice', 'withdraw'],
  awaiting: ['complete', 'reset', 'notice', 'withdraw'],
  accepted: ['decide', 'suspend', 'extension', 'withdraw'],
  suspended: ['resume', 'withdraw'],
  delivering: ['deliver'],
  finished: [],
  withdrawn: [],
};

/** What the stage of a matter allows, the usual next act first. */
export function actsOf(matter: Pick<MatterCourse, 'stage' | 'extensionAsked'>, kind: Item['kind'] | undefined): readonly Act[] {
  const acts = ALLOWED[matter.stage].filter((act) => act !== 'extension' || !matter.extensionAsked);
  // A request for information counts from receipt: it never waits for acceptance, so what is missing is asked while it runs.
  return kind === 'disclosure' && matter.stage === 'accepted' ? [...acts, 'notice'] : acts;
}

/** The fields of all acts; each act sends its own. */
export interface ActForm {
  cause: string;
  days: number | '';
  reason: string;
  granted: boolean | undefined;
  certificate: boolean;
  materials: string[];
}

export const emptyForm = (): ActForm => ({ cause: '', days: '', reason: '', granted: undefined, certificate: true, materials: [] });

export type Lack = 'needChoice' | 'needDays' | 'needReason';

/** What a form still lacks before it may be sent; the server judges the rest. */
export function lackOf(act: Act, form: ActForm): Lack | undefined {
  const days = form.days === '' || !Number.isInteger(form.days) || form.days < 1 || form.days > 365;
  switch (act) {
    case 'notice':
      return form.materials.length ? undefined : 'needChoice';
    case 'suspend':
      return form.cause ? (days ? 'needDays' : undefined) : 'needChoice';
    case 'extension':
      return days ? 'needDays' : form.reason.trim() ? undefined : 'needReason';
    case 'decide':
      if (form.granted === undefined) return 'needChoice';
      return form.granted || form.reason.trim() ? undefined : 'needReason';
    case 'complete':
    case 'reset':
    case 'resume':
    case 'deliver':
    case 'withdraw':
      return undefined;
  }
}

/** The body of an act's request. */
export function bodyOf(act: Act, form: ActForm): object | undefined {
  const reason = form.reason.trim();
  switch (act) {
    case 'notice':
      return { materials: form.materials };
    case 'suspend':
      return { cause: form.cause, toldDays: form.days };
    case 'extension':
      return { days: form.days, reason };
    case 'decide':
      return form.granted ? { granted: true, certificate: form.certificate } : { granted: false, reasons: reason };
    case 'withdraw':
      return reason ? { reason } : undefined;
    case 'complete':
    case 'reset':
    case 'resume':
    case 'deliver':
      return undefined;
  }
}
