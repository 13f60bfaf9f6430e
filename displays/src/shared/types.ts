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
export type Device = Schemas['Device'];
export type DeviceSettings = Schemas['DeviceSettings'];
export type LitPeriod = Schemas['LitPeriod'];
export type SettingBody = Schemas['SettingBody'];
export type UnsettledSlip = Schemas['UnsettledSlip'];
export type SlipPreview = Schemas['SlipPreview'];
export type Paper = Schemas['Paper'];
export type VirtualDevice = Schemas['VirtualDevice'];
export type VirtualFault = Schemas['VirtualFault'];
export type LitSign = Schemas['LitSign'];
export type PadKey = Schemas['PadKey'];
export type FictionalCard = Schemas['FictionalCard'];

/** An item of the catalogue as staff are told it: with what it asks for and by when. */
export type Item = Schemas['Item'] & Required<Pick<Schemas['Item'], 'kind' | 'limits' | 'materials'>>;
export type ItemDue = Schemas['ItemDue'];
export type Light = Schemas['Light'];
export type MatterStage = Schemas['MatterStage'];
export type Matter = Schemas['Matter'];
export type MatterCourse = Schemas['MatterCourse'];
export type MatterRequest = Schemas['MatterRequest'];
/** `code` is that of the receipt, where the hall lets applicants look their matter up; told when it is taken in. */
export type MatterTold = Schemas['MatterTold'] & { code?: string };
export type DutyFigures = Schemas['DutyFigures'];
export type ChainCheck = Schemas['ChainCheck'];
export type DrawnSlip = Schemas['DrawnSlip'];
export type Item = Schemas['Item'];
export type ItemDraft = Schemas['ItemDraft'];
export type ItemKind = Schemas['ItemKind'];
export type ItemMaterial = Schemas['ItemMaterial'];
export type ItemStep = Schemas['ItemStep'];
export type CatalogueEntry = Schemas['CatalogueEntry'];
export type CatalogueShelf = Schemas['CatalogueShelf'];
export type ItemChange = NonNullable<CatalogueShelf['draft']>['changes'][number];

/** What the stream carries; `board` is whole in a snapshot and a patch otherwise. */
export type Envelope = Omit<Schemas['Envelope'], 'board'> & { board?: Board | BoardPatch };
