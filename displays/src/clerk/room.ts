import type { Desk, Hall, Item, WindowName } from '../shared/types';

/** What the tabs beside the ticket in hand share. Reactive: its values follow the desk. */
export interface Room {
  readonly about: Hall;
  readonly window: WindowName;
  readonly desk: Desk;
  readonly busy: boolean;
  readonly now: number;
  /** The hall's catalogue; nothing until it came. */
  readonly items: Item[] | undefined;
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
