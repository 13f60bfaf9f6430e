import type { components } from '../shared/api.gen';

type Schemas = components['schemas'];

export type PostBook = Schemas['PostBook'];
export type RotaWeek = Schemas['RotaWeek'];
export type Seat = Schemas['Seat'];
export type Entry = Schemas['LedgerEntry'];
export type AttendanceSheet = Schemas['AttendanceSheet'];
export type AppraisalSheet = Schemas['AppraisalSheet'];
export type PointLine = Schemas['PointLine'];
export type Proposal = Schemas['AccountabilityProposal'];
export type Scores = Schemas['Scores'];
export type LeaveKind = Schemas['LeaveRequest']['kind'];
export type Trigger = Schemas['AccountabilityCase']['trigger'];

/** A fact of an entry as text. */
export function fact(entry: Entry, name: string): string {
  const value = (entry.facts as Record<string, unknown>)[name];
  return value === undefined || value === null ? '' : String(value);
}
