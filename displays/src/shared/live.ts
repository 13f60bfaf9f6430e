import { computed, onScopeDispose, ref, shallowRef } from 'vue';
import { get, path } from './api';
import { applyEnvelope, newer } from './board';
import { lang } from './text';
import type { Board, Call, Desk, Envelope, Figures } from './types';

/** Silence after which the server is asked whether it still lives. */
const QUIET_MS = 10_000;
/** Age from which what is shown counts as old. */
export const STALE_MS = 60_000;
const RETRY_MIN_MS = 500;
const RETRY_MAX_MS = 5000;

/** One open line to the hall: server-sent events or a WebSocket. */
interface Line {
  close(): void;
}

interface Events {
  opened(): void;
  /** The line is down; `final` when it will not come back by itself. */
  lost(final: boolean): void;
  envelope(envelope: Envelope): void;
}

type Dial = (events: Events) => Line;

/** Boards, kiosks and phones. The browser sends `Last-Event-ID` by itself when it dials again. */
export function eventStream(hall: string): Dial {
  return (events) => {
    const source = new EventSource(path('halls', hall, 'stream'));
    const hear = (message: Event) => events.envelope(JSON.parse((message as MessageEvent<string>).data) as Envelope);
    for (const type of ['snapshot', 'called', 'changed']) source.addEventListener(type, hear);
    source.onopen = () => events.opened();
    source.onerror = () => events.lost(source.readyState === EventSource.CLOSED);
    return source;
  };
}

/** Staff: the board's envelopes and with them the desk of one window and the figures. */
export function staffSocket(hall: string, window?: number): Dial {
  return (events) => {
    const address = new URL(path('halls', hall, 'live'), location.href);
    address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
    address.searchParams.set('lang', lang.value);
    if (window !== undefined) address.searchParams.set('window', String(window));
    const socket = new WebSocket(address.href);
    socket.onopen = () => events.opened();
    socket.onmessage = (message: MessageEvent<string>) => events.envelope(JSON.parse(message.data) as Envelope);
    socket.onclose = () => events.lost(true);
    return socket;
  };
}

/**
 * The hall as it is now, kept up to date until the surrounding scope ends.
 *
 * Never blank again once filled: after a loss the last board stays, with `online` false and its age growing.
 */
export function useLive(hall: string, dial: Dial, onCall: (call: Call) => void = () => {}) {
  const board = shallowRef<Board>();
  const desk = shallowRef<Desk>();
  const figures = shallowRef<Figures>();
  const online = ref(navigator.onLine !== false);
  const heardAt = ref<number>();
  const now = ref(Date.now());

  let line: Line | undefined;
  let retryMs = RETRY_MIN_MS;
  let retry: ReturnType<typeof setTimeout> | undefined;
  /** Counts the losses: an answer asked for before a loss says nothing about the line after it. */
  let era = 0;
  let asking: number | undefined;
  let ended = false;

  function heard() {
    online.value = true;
    heardAt.value = now.value = Date.now();
  }

  function receive(envelope: Envelope) {
    heard();
    if (envelope.desk) desk.value = envelope.desk;
    if (envelope.figures) figures.value = envelope.figures;
    const before = board.value;
    const { board: after, gap } = applyEnvelope(before, envelope);
    board.value = after;
    if (gap) void ask();
    if (envelope.call && after !== before) onCall(envelope.call);
  }

  /** Fetches the whole board: fills a gap, and proves that the server lives while the line is silent. */
  async function ask() {
    if (asking === era) return;
    const asked = (asking = era);
    try {
      const whole = await get<Board>(path('halls', hall, 'board'));
      if (ended) return;
      board.value = newer(board.value, whole);
      if (asked === era) heard();
    } catch {
      if (asked === era) lost(true);
    } finally {
      if (asking === asked) asking = undefined;
    }
  }

  function connect() {
    if (ended) return;
    hangUp();
    const current = dial({
      opened: () => {
        retryMs = RETRY_MIN_MS;
        heard();
        // A new line without a history may start after a change that we have not seen.
        void ask();
      },
      envelope: receive,
      lost: (final) => {
        if (line === current) lost(final);
      },
    });
    line = current;
  }

  function hangUp() {
    clearTimeout(retry);
    const old = line;
    line = undefined;
    old?.close();
  }

  function lost(final: boolean) {
    if (ended) return;
    era++;
    online.value = false;
    if (!final) return;
    hangUp();
    retry = setTimeout(connect, retryMs);
    retryMs = Math.min(retryMs * 2, RETRY_MAX_MS);
  }

  const tick = setInterval(() => {
    now.value = Date.now();
    if (line && online.value && now.value - (heardAt.value ?? 0) > QUIET_MS) void ask();
  }, 1000);
  const unplugged = () => lost(true);
  window.addEventListener('offline', unplugged);
  window.addEventListener('online', connect);

  onScopeDispose(() => {
    ended = true;
    clearInterval(tick);
    hangUp();
    window.removeEventListener('offline', unplugged);
    window.removeEventListener('online', connect);
  });
  connect();

  const ageMs = computed(() => (heardAt.value === undefined ? undefined : Math.max(0, now.value - heardAt.value)));
  const stale = computed(() => !online.value && (ageMs.value ?? 0) > STALE_MS);
  return { board, desk, figures, online, heardAt, ageMs, stale, now };
}

export type Live = ReturnType<typeof useLive>;
