import type { components } from './api.gen';

type Schemas = components['schemas'];

export type Problem = Schemas['Problem'];
export type Names = Schemas['Names'];
export type HallName = Schemas['HallName'];
export type Hall = Schemas['Hall'];
export type WindowName = Schemas['WindowName'];
export type Service = Schemas['Service'];
export type TicketRequest = Schemas['TicketRequest'];
export type TicketIssued = Schemas['TicketIssued'];
export type Ticket = Schemas['Ticket'];
export type Card = Schemas['Card'];
export type Priority = Schemas['Priority'];
export type Session = Schemas['Session'];
export type WindowAnswer = Schemas['WindowAnswer'];
export type WindowState = Schemas['WindowState'];
export type TransferBody = Schemas['TransferBody'];
export type SlipVerdict = Schemas['SlipBody']['verdict'];
export type Desk = Schemas['Desk'];
export type DeskTicket = Schemas['DeskTicket'];
export type Call = Schemas['Call'];
export type BoardWindow = Schemas['BoardWindow'];
export type Board = Schemas['Board'];
export type BoardPatch = Schemas['BoardPatch'];
export type Figures = Schemas['Figures'];
export type VirtualPrinter = Schemas['VirtualPrinter'];
export type DrawnSlip = Schemas['DrawnSlip'];

/** What the stream carries; `board` is whole in a snapshot and a patch otherwise. */
export type Envelope = Omit<Schemas['Envelope'], 'board'> & { board?: Board | BoardPatch };
