import { get, path } from '../shared/api';
import { usePolled } from '../shared/polled';
import type { Colleague, ContactFigures, ContactInbox, ContactRequest, LedgerEntry } from '../shared/types';

const POLL_MS = 10_000;

/** What the ledger keeps of a first contact; as the journal writes it. */
export interface ContactFacts {
  channel: ContactRequest['channel'];
  question: string;
  first: string;
  ticket?: string;
  handOver?: { by: string; to: ReceiverOf; note?: string; signBy: string };
  referral?: { way: string; body: string; phone: string };
  answer?: string;
}

export interface ReceiverOf {
  clerk?: string;
  window?: number;
  service?: string;
}

export function factsOf(entry: LedgerEntry): ContactFacts {
  return entry.facts as unknown as ContactFacts;
}

/** Local time of the hall, to the minute: `2026-03-02 09:30`. */
export function minute(local: string): string {
  return local.slice(0, 16).replace('T', ' ');
}

export function useInbox(hall: string) {
  return usePolled(() => get<ContactInbox>(path('halls', hall, 'contact-inbox')), POLL_MS);
}

export const fetchColleagues = () => get<Colleague[]>(path('colleagues'));
export const fetchContact = (hall: string, number: string) => get<LedgerEntry>(path('halls', hall, 'contacts', number));

export interface Sought {
  state: string;
  from: string;
  until: string;
}

function query(sought: Sought): string {
  const named = Object.entries(sought).filter(([, value]) => value !== '');
  return new URLSearchParams(named).toString();
}

export const fetchLedger = (hall: string, sought: Sought) => get<LedgerEntry[]>(`${path('halls', hall, 'contacts')}?${query(sought)}`);
export const fetchFigures = (hall: string, { from, until }: Sought) =>
  get<ContactFigures>(`${path('halls', hall, 'contact-figures')}?${query({ state: '', from, until })}`);
export const exportAddress = (hall: string, sought: Sought) => `${path('halls', hall, 'contact-export')}?${query(sought)}`;

/** What becomes of a question, as the form has it. */
export interface Going {
  branch: ContactRequest['branch'];
  answer: string;
  /** `clerk:li`, `window:3` or `service:dibao`; empty = not chosen. */
  to: string;
  note: string;
  way: 'told' | 'escorted' | 'forwarded';
  body: string;
  phone: string;
}

export const NOTHING: Readonly<Going> = { branch: 'answer', answer: '', to: '', note: '', way: 'told', body: '', phone: '' };

export function receiver(to: string): ReceiverOf {
  const at = to.indexOf(':');
  const [kind, value] = [to.slice(0, at), to.slice(at + 1)];
  return kind === 'window' ? { window: Number(value) } : { [kind]: value };
}

/** The part of a request that says what becomes of it: of the chosen branch alone. */
export function branchBody(going: Going): Omit<ContactRequest, 'channel' | 'question' | 'branch'> {
  switch (going.branch) {
    case 'answer':
      return { answer: going.answer.trim() };
    case 'hand':
      return { to: receiver(going.to), ...(going.note.trim() ? { note: going.note.trim() } : {}) };
    case 'refer':
      return { way: going.way, body: going.body.trim(), phone: going.phone.trim() };
    default:
      return {};
  }
}

const ORDERS = { answer: 'answer', hand: 'hand-over', refer: 'refer' } as const;

/** Where an order about an open contact goes; keeping it is no order. */
export function orderAddress(hall: string, number: string, branch: Exclude<Going['branch'], 'keep'>): string {
  return path('halls', hall, 'contacts', number, ORDERS[branch]);
}
