import type { FullItem, MatterCourse } from '../shared/types';
import { type UnitRow, emptyRow, unitsWhole } from './parts/units';

/** What can be done with a matter as a whole; the names are the last part of the API's addresses. */
export type WholeAct =
  | 'complete'
  | 'notice'
  | 'reset'
  | 'return'
  | 'suspend'
  | 'resume'
  | 'extension'
  | 'pass-up'
  | 'answer-above'
  | 'units'
  | 'decide'
  | 'deliver'
  | 'withdraw';

/** What can be done with a step, or with what a body was asked for. */
export type PartAct = 'steps/begin' | 'steps/finish' | 'units/answer';
export type Act = WholeAct | PartAct;

const ALLOWED: Record<MatterCourse['stage'], readonly WholeAct[]> = {
  received: ['complete', 'notice', 'return', 'withdraw'],
  awaiting: ['complete', 'reset', 'notice', 'return', 'withdraw'],
  accepted: ['pass-up', 'answer-above', 'decide', 'units', 'suspend', 'extension', 'withdraw'],
  suspended: ['resume', 'withdraw'],
  delivering: ['deliver'],
  finished: [],
  withdrawn: [],
};

type Standing = Pick<MatterCourse, 'stage' | 'extensionAsked' | 'passedUpAt' | 'above' | 'units'>;
type Kind = FullItem['kind'] | undefined;

/** Whom a decision waits for: the body above, or those of the bodies asked that have not answered. */
export function awaited({ units, above }: Pick<MatterCourse, 'units' | 'above'>, kind: Kind): { above: boolean; units: string[] } {
  return {
    above: kind === 'reported-up' && above?.answeredAt === undefined,
    units: (units ?? []).filter((unit) => unit.doneOn === undefined).map((unit) => unit.name),
  };
}

function fits(act: WholeAct, matter: Standing, kind: Kind): boolean {
  const waits = awaited(matter, kind);
  switch (act) {
    case 'extension':
      return !matter.extensionAsked;
    case 'pass-up':
      return kind === 'reported-up' && matter.passedUpAt === undefined;
    case 'answer-above':
      return kind === 'reported-up' && matter.passedUpAt !== undefined && waits.above;
    case 'units':
      return kind === 'joint';
    case 'decide':
      return !waits.above && waits.units.length === 0;
    case 'complete':
    case 'notice':
    case 'reset':
    case 'return':
    case 'suspend':
    case 'resume':
    case 'deliver':
    case 'withdraw':
      return true;
  }
}

/** What the stage and kind of a matter allow, the usual next act first. */
export function actsOf(matter: Standing, kind: Kind): readonly WholeAct[] {
  const acts = ALLOWED[matter.stage].filter((act) => fits(act, matter, kind));
  // A request for information counts from receipt: it never waits for acceptance, so what is missing is asked while it runs.
  return kind === 'disclosure' && matter.stage === 'accepted' ? [...acts, 'notice'] : acts;
}

/** The fields of all acts; each act sends its own. */
export interface ActForm {
  cause: string;
  days: number | '';
  reason: string;
  remedies: string;
  granted: boolean | undefined;
  certificate: boolean;
  materials: string[];
  /** The body above, or the lead of a joint matter. */
  body: string;
  units: UnitRow[];
}

export const emptyForm = (): ActForm => ({
  cause: '',
  days: '',
  reason: '',
  remedies: '',
  granted: undefined,
  certificate: true,
  materials: [],
  body: '',
  units: [emptyRow()],
});

export type Lack = 'needChoice' | 'needDays' | 'needReason' | 'needTo' | 'needText' | 'needAnswer' | 'needUnits';

const isDays = (days: number | '') => days !== '' && Number.isInteger(days) && days >= 1 && days <= 365;

/** What a form still lacks before it may be sent; the server judges the rest. */
export function lackOf(act: Act, form: ActForm): Lack | undefined {
  const said = form.reason.trim() !== '';
  switch (act) {
    case 'notice':
      return form.materials.length ? undefined : 'needChoice';
    case 'return':
      return said ? undefined : 'needReason';
    case 'suspend':
      return form.cause ? (isDays(form.days) ? undefined : 'needDays') : 'needChoice';
    case 'extension':
      return isDays(form.days) ? (said ? undefined : 'needReason') : 'needDays';
    case 'pass-up':
      return form.body.trim() ? (said ? undefined : 'needText') : 'needTo';
    case 'units':
      if (!unitsWhole(form.body, form.units)) return 'needUnits';
      return form.units.every((row) => isDays(row.days)) ? undefined : 'needDays';
    case 'answer-above':
    case 'units/answer':
      return form.granted === undefined ? 'needChoice' : said ? undefined : 'needAnswer';
    case 'decide':
      if (form.granted === undefined) return 'needChoice';
      return form.granted || said ? undefined : 'needReason';
    case 'complete':
    case 'reset':
    case 'resume':
    case 'deliver':
    case 'withdraw':
    case 'steps/begin':
    case 'steps/finish':
      return undefined;
  }
}

/**
 * The body of an act's request.
 *
 * @param part the step or body that the act is about; empty for an act about the whole matter
 */
export function bodyOf(act: Act, form: ActForm, part = ''): object | undefined {
  const reason = form.reason.trim();
  const remedies = form.remedies.trim();
  switch (act) {
    case 'notice':
      return { materials: form.materials };
    case 'return':
      return { reasons: reason, ...(remedies ? { remedies } : {}) };
    case 'suspend':
      return { cause: form.cause, toldDays: form.days };
    case 'extension':
      return { days: form.days, reason };
    case 'pass-up':
      return { to: form.body.trim(), opinion: reason };
    case 'answer-above':
      return { granted: form.granted, answer: reason };
    case 'units':
      return { lead: form.body.trim(), parts: form.units.map(({ unit, task, days }) => ({ unit: unit.trim(), task: task.trim(), days })) };
    case 'units/answer':
      return { unit: part, agreed: form.granted, answer: reason };
    case 'steps/begin':
    case 'steps/finish':
      return { step: part };
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
