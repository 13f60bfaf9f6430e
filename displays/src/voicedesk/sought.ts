import { path } from '../shared/api';
import type { VoiceDesk } from './desks';

/** What a list is narrowed to; empty = not. */
export interface Sought {
  state: string;
  from: string;
  until: string;
}

type Ledger = VoiceDesk<never>['ledger'] | 'reception';

function asked(sought: Sought, holder: string | undefined): string {
  const named = Object.entries({ ...sought, holder: holder ?? '' }).filter(([, value]) => value !== '');
  return named.length ? `?${new URLSearchParams(named).toString()}` : '';
}

/** @param holder an account, or `me`; all when absent */
export function listAddress(hall: string, ledger: Ledger, sought: Sought, holder?: string): string {
  return path('halls', hall, ledger) + asked(sought, holder);
}

export function tableAddress(hall: string, ledger: Ledger, sought: Sought, holder?: string): string {
  return path('halls', hall, `${ledger}.csv`) + asked(sought, holder);
}
