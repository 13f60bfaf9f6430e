import { t } from '../shared/text';
import type { Complaint, InformationRequest, RatingCase, VoiceAct } from '../shared/types';
import { type Step, complaintSteps, disclosureSteps, ratingSteps } from './steps';

/** What all ledgers of the people's voice tell of an entry. Moments are the hall's local time. */
export type VoiceCase = Complaint | RatingCase | InformationRequest;

/** A fact with its label; shown where it has a value. */
export type Told = readonly [label: string, value: string | undefined];

/** How staff work on one ledger. */
export interface VoiceDesk<E extends VoiceCase> {
  /** Segment of the address. */
  ledger: 'complaints' | 'rating-cases' | 'disclosures';
  /** States to look for, besides open and closed. */
  states: readonly string[];
  /** Where the person and the words are read. */
  person: string;
  /** One line that says which it is. */
  what(entry: E): string;
  facts(entry: E, nameOf: (user: string) => string): Told[];
  steps(entry: E, me: string): Step[];
  /** Is it about the one who reads? */
  about(entry: E, me: string): boolean;
  /** Was something left that can be read? What is closed is not read any more. */
  sealed(entry: E): boolean;
}

const word = (code: string | undefined) => (code === undefined ? undefined : (t.value.voicedesk.words[code] ?? code));
const window = (number: number | undefined) => (number === undefined ? undefined : t.value.common.window(number));
const mark = (fact: boolean | undefined) => (fact ? t.value.voicedesk.yes : undefined);
const verdict = (of: keyof typeof t.value.voicedesk.verdicts, fact: boolean | undefined) => t.value.voicedesk.verdicts[of][fact ? 'yes' : 'no'];
const line = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' · ');

export const COMPLAINTS: VoiceDesk<Complaint> = {
  ledger: 'complaints',
  states: ['filed', 'accepted', 'investigated', 'disposed', 'answered', 'archived'],
  person: 'complainant',
  what: ({ facts }) => line(word(facts.kind), word(facts.channel), window(facts.window), facts.ticket),
  facts({ facts }, nameOf) {
    const label = t.value.voicedesk.facts;
    return [
      [label.accused, facts.accused && nameOf(facts.accused)],
      [label.hard, mark(facts.hard)],
      [label.finding, facts.finding],
      [label.upheld, facts.measure && verdict('upheld', facts.upheld)],
      [label.measure, facts.measure],
      [label.answer, facts.answer],
      [label.lateAnswer, mark(facts.late)],
      [label.use, facts.use],
    ];
  },
  steps: complaintSteps,
  about: ({ facts }, me) => facts.accused === me,
  sealed: ({ closedAt }) => !closedAt,
};

export const RATINGS: VoiceDesk<RatingCase> = {
  ledger: 'rating-cases',
  states: ['called', 'mended', 'struck-out'],
  person: 'contact',
  what: ({ facts }) => line(t.value.voicedesk.grades[facts.grade], facts.ticket, window(facts.window)),
  facts({ facts }, nameOf) {
    const label = t.value.voicedesk.facts;
    return [
      [label.clerk, nameOf(facts.clerk)],
      [label.source, t.value.voicedesk.sources[facts.source]],
      [label.callback, facts.callback && line(verdict('reached', facts.reached), facts.callback)],
      [label.measure, facts.measure],
      [label.appeal, facts.appeal],
      [label.decided, facts.decided && line(verdict('appeal', facts.struckOut), facts.decided)],
      [label.word, word(facts.word)],
    ];
  },
  steps: ratingSteps,
  about: ({ facts }, me) => facts.clerk === me,
  sealed: ({ closedAt, acts }) => !closedAt && !!acts?.some(({ kind }) => kind === 'rating-contact-left'),
};

export const DISCLOSURES: VoiceDesk<InformationRequest> = {
  ledger: 'disclosures',
  states: ['received', 'correcting', 'handling', 'third-party', 'answered', 'archived'],
  person: 'requester',
  what: ({ facts }) => line(facts.topic, word(facts.channel)),
  facts({ facts }, nameOf) {
    const label = t.value.voicedesk.facts;
    return [
      [label.from, facts.time.from],
      [label.days, String(facts.time.days)],
      [label.notCounted, facts.time.notCounted ? String(facts.time.notCounted) : undefined],
      [label.correction, facts.correction && line(facts.correction, facts.correctionUntil)],
      [label.extension, facts.asked && line(nameOf(facts.asked.by), `+${facts.asked.days}`, facts.asked.reason)],
      [label.outcome, word(facts.outcome)],
      [label.answer, facts.answer],
      [label.lateAnswer, mark(facts.late)],
    ];
  },
  steps: disclosureSteps,
  about: () => false,
  sealed: ({ closedAt }) => !closedAt,
};

/** Acts that say yes or no. The journal leaves a no out. */
const VERDICTS: Readonly<Record<string, readonly [field: string, of: keyof typeof t.value.voicedesk.verdicts]>> = {
  'complaint-disposed': ['upheld', 'upheld'],
  'rating-called-back': ['reached', 'reached'],
  'rating-appeal-decided': ['upheld', 'appeal'],
  'disclosure-extension-decided': ['approved', 'approved'],
};

const CODES = ['word', 'outcome'];
const WRITTEN = ['topic', 'finding', 'measure', 'answer', 'use', 'note', 'reason', 'what', 'until', 'why'];

/** What an act says of itself, in one line. */
export function toldOf({ kind, detail = {} }: Pick<VoiceAct, 'kind' | 'detail'>): string {
  const said = detail as Record<string, unknown>;
  const text = (name: string) => (typeof said[name] === 'string' ? (said[name] as string) : undefined);
  if (kind === 'ledger-due-moved') return `${(text('before') ?? '').slice(0, 10)} → ${(text('due') ?? '').slice(0, 10)}`;
  const [field, of] = VERDICTS[kind] ?? [];
  return line(of && field && verdict(of, said[field] === true), ...CODES.map((name) => word(text(name))), ...WRITTEN.map(text));
}
