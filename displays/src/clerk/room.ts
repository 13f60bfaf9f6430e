import type { Cover } from './cover';
import type { Desk, Hall, FullItem, WindowName } from '../shared/types';

/** What the tabs beside the ticket in hand share. Reactive: its values follow the desk. */
export interface Room {
  readonly about: Hall;
  readonly window: WindowName;
  readonly desk: Desk;
  readonly busy: boolean;
  readonly now: number;
  /** The hall's catalogue; nothing until it came. */
  readonly items: FullItem[] | undefined;
  /** For whom the clerk may act; nothing until it came. */
  readonly cover?: Cover | undefined;
  /** The matter that is open in the tab of matters, by its number. */
  readonly matter: string | undefined;
  serviceName(code: string): string;
  /** Calls a chosen number, after a question. */
  call(number: string): void;
  run(action: 'resume' | 'undo-missed' | 'return', number: string): void;
  /** Shows a matter in the tab of matters. */
  open(number: string): void;
  /** Leaves it, for the next one to be taken in. */
  close(): void;
}
