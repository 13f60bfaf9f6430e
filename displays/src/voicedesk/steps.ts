import type { Texts } from '../shared/text';
import type { Complaint, InformationRequest, RatingCase } from '../shared/types';

export type StepName = keyof Texts['voicedesk']['steps'];
type FieldLabel = keyof Texts['voicedesk']['fields'];

/** One thing that a step asks for; `name` is the field of the request. */
export interface Field {
  name: string;
  label: FieldLabel;
  kind: 'text' | 'tick' | 'either' | 'choice' | 'days' | 'day' | 'colleague';
  /** Codes to choose from. */
  choices?: readonly string[];
  /** Needs no value while the field that is named here is answered with yes. */
  unless?: string;
}

/** What may be done next with a case: where its order goes, below the case's own address, and what it asks for. */
export interface Step {
  name: StepName;
  to: readonly string[];
  fields: readonly Field[];
  /** What the order says besides what is asked for. */
  fixed?: Readonly<Record<string, string>>;
}

const text = (label: FieldLabel, name: string = label): Field => ({ name, label, kind: 'text' });
const either = (label: FieldLabel, name: string = label): Field => ({ name, label, kind: 'either' });
const choice = (label: FieldLabel, ...choices: string[]): Field => ({ name: label, label, kind: 'choice', choices });
const step = (name: StepName, to: readonly string[], ...fields: Field[]): Step => ({ name, to, fields });

const ACCEPT = step('accept', ['accept'], { name: 'hard', label: 'hard', kind: 'tick' }, { name: 'accused', label: 'accused', kind: 'colleague' });
const INVESTIGATE = step('investigate', ['investigate'], text('finding'));
const DISPOSE = step('dispose', ['dispose'], either('upheld'), text('measure'));
const REPLY = step('answer', ['answer'], text('answer'));
const ARCHIVE = step('archive', ['archive'], text('use'));

/** A complaint takes every step in order; a suggestion may be answered as soon as it is accepted. */
export function complaintSteps({ state, facts }: Complaint, me: string): Step[] {
  if (facts.accused === me) return [];
  const early = facts.kind === 'suggestion' ? [REPLY] : [];
  switch (state) {
    case 'filed':
      return [ACCEPT];
    case 'accepted':
      return [INVESTIGATE, ...early];
    case 'investigated':
      return [DISPOSE, ...early];
    case 'disposed':
      return [REPLY];
    case 'answered':
      return [ARCHIVE];
    case 'archived':
      return [];
  }
}

const CALL_BACK = step('call-back', ['call-back'], either('reached'), text('note'));
const MEND = step('mend', ['mend'], text('measure'));
const CLOSE = step('close', ['close'], choice('word', 'satisfied', 'not-satisfied', 'no-answer'));
const APPEAL = step('appeal', ['appeal'], text('reason'));
const DECIDE = step('decide', ['appeal', 'decision'], either('appealUpheld', 'upheld'), text('reason'));

/** Who was rated mends and may appeal once; all else is done by others. An open appeal is decided before the case is closed. */
export function ratingSteps({ state, facts, closedAt }: RatingCase, me: string): Step[] {
  if (closedAt) return [];
  const mend = state === 'called' ? [MEND] : [];
  if (facts.clerk === me) return [...mend, ...(facts.appeal ? [] : [APPEAL])];
  const appealed = facts.appeal && !facts.decided;
  const close = state === 'mended' && !appealed ? [CLOSE] : [];
  return [...(appealed ? [DECIDE] : []), ...mend, ...close, CALL_BACK];
}

const OUTCOMES = ['disclosed', 'partly', 'not-disclosed', 'not-held', 'not-handled'];
const REVIEW = step('review', ['review'], text('note'));
const CORRECTION = step('correction', ['correction'], text('what'), { name: 'until', label: 'until', kind: 'day' });
const CORRECTED = step('corrected', ['corrected']);
const ABANDON: Step = { ...step('abandon', ['answer'], text('answer')), fixed: { outcome: 'abandoned' } };
const THIRD_PARTY = step('third-party', ['third-party']);
const THIRD_PARTY_WORD = step('third-party-word', ['third-party', 'word'], choice('word', 'agrees', 'objects', 'no-answer'));
const EXTENSION = step('extension', ['extension'], { name: 'days', label: 'days', kind: 'days' }, text('reason'));
const APPROVAL = step('approval', ['extension', 'approval'], either('approved'), { ...text('reason'), unless: 'approved' });
const ANSWER = step('answer', ['answer'], choice('outcome', ...OUTCOMES), text('answer'));
const PUT_AWAY = step('archive', ['archive']);

/** A correction and an extension are asked once; nobody approves their own extension, and nothing is answered while one waits. */
export function disclosureSteps({ state, facts, overdue }: InformationRequest, me: string): Step[] {
  const approval = facts.asked && facts.asked.by !== me ? [APPROVAL] : [];
  const extension = facts.asked || facts.extended || overdue ? [] : [EXTENSION];
  switch (state) {
    case 'received':
      return [...approval, REVIEW, ...(facts.correction ? [] : [CORRECTION]), ...extension];
    case 'correcting':
      return [...approval, CORRECTED, ...(overdue ? [ABANDON] : [])];
    case 'handling':
      return [...approval, ...(facts.asked ? [] : [ANSWER]), ...(overdue ? [] : [THIRD_PARTY]), ...extension];
    case 'third-party':
      return [...approval, THIRD_PARTY_WORD];
    case 'answered':
      return [PUT_AWAY];
    case 'archived':
      return [];
  }
}

/** What stands in the fields of a form. A question of yes or no is empty until it is answered. */
export type Draft = Record<string, string>;

export function needed(field: Field, draft: Draft): boolean {
  if (field.kind === 'tick' || field.kind === 'colleague') return false;
  return !(field.unless && draft[field.unless] === 'yes');
}

/** The request's body; nothing where the order has none. */
export function bodyOf({ fields, fixed }: Step, draft: Draft): Record<string, unknown> | undefined {
  const body: Record<string, unknown> = { ...fixed };
  for (const { name, kind } of fields) {
    const value = (draft[name] ?? '').trim();
    if (kind === 'tick' || kind === 'either') body[name] = value === 'yes';
    else if (value) body[name] = kind === 'days' ? Number(value) : value;
  }
  return Object.keys(body).length ? body : undefined;
}
