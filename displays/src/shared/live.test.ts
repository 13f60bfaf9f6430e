import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope } from 'vue';
import { STALE_MS, useLive } from './live';
import type { Board, Envelope } from './types';

const names = { 'zh-CN': 'h', en: 'h' };
const board = (id: string): Board => ({
  id, at: '', hall: { id: 'h', name: 'h', names }, day: '2026-03-02', open: true, calls: [], missed: [], windows: [], waiting: [],
});
const changed = (id: string): Envelope => ({ id, type: 'changed', at: '', board: { open: false } });

type Events = Parameters<Parameters<typeof useLive>[1]>[0];

describe('the live hall', () => {
  const lines: { events: Events; close: ReturnType<typeof vi.fn> }[] = [];
  const dial = (events: Events) => {
    const line = { events, close: vi.fn() };
    lines.push(line);
    return line;
  };
  const line = () => lines[lines.length - 1] as (typeof lines)[number];
  const fetched = vi.fn<() => Promise<Response>>();
  let scope = effectScope();
  const open = () => scope.run(() => useLive('h', dial)) as ReturnType<typeof useLive>;

  beforeEach(() => {
    vi.useFakeTimers();
    lines.length = 0;
    fetched.mockReset();
    fetched.mockImplementation(async () => new Response(JSON.stringify(board('e.5'))));
    vi.stubGlobal('fetch', fetched);
    scope = effectScope();
  });
  afterEach(() => {
    scope.stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('keeps the last board and says at once that the line is lost', () => {
    const live = open();
    line().events.envelope({ id: 'e.7', type: 'snapshot', at: '', board: board('e.7') });
    line().events.lost(false);
    expect(live.online.value).toBe(false);
    expect(live.board.value?.id).toBe('e.7');
  });

  it('is stale only after a minute without the server', () => {
    const live = open();
    line().events.envelope({ id: 'e.7', type: 'snapshot', at: '', board: board('e.7') });
    fetched.mockRejectedValue(new TypeError('network'));
    line().events.lost(true);
    vi.advanceTimersByTime(STALE_MS);
    expect(live.stale.value).toBe(false);
    vi.advanceTimersByTime(2000);
    expect(live.stale.value).toBe(true);
  });

  it('dials again by itself when the line is down for good', async () => {
    open();
    line().events.lost(true);
    expect(lines).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(600);
    expect(lines).toHaveLength(2);
    expect(lines[0]?.close).toHaveBeenCalled();
  });

  it('leaves the dialling to the browser while the browser still tries', async () => {
    open();
    line().events.lost(false);
    await vi.advanceTimersByTimeAsync(3000);
    expect(lines).toHaveLength(1);
  });

  it('fetches the whole board when a change belongs to another epoch', async () => {
    const live = open();
    line().events.envelope({ id: 'd.9', type: 'snapshot', at: '', board: board('d.9') });
    line().events.envelope(changed('e.5'));
    expect(live.board.value?.id).toBe('d.9');
    await vi.advanceTimersByTimeAsync(1);
    expect(live.board.value?.id).toBe('e.5');
  });

  it('asks a silent server whether it lives, and is offline when no answer comes', async () => {
    const live = open();
    line().events.envelope({ id: 'e.7', type: 'snapshot', at: '', board: board('e.7') });
    fetched.mockRejectedValue(new TypeError('network'));
    await vi.advanceTimersByTimeAsync(9000);
    expect(live.online.value).toBe(true);
    await vi.advanceTimersByTimeAsync(3000);
    expect(live.online.value).toBe(false);
  });

  it('is not taken for online again by an answer that was on its way when the line was lost', async () => {
    let arrive: (answer: Response) => void = () => {};
    fetched.mockImplementationOnce(() => new Promise((resolve) => (arrive = resolve)));
    const live = open();
    line().events.opened();
    line().events.lost(false);
    arrive(new Response(JSON.stringify(board('e.5'))));
    await vi.advanceTimersByTimeAsync(1);
    expect(live.board.value?.id).toBe('e.5');
    expect(live.online.value).toBe(false);
  });

  it('asks anew on a new line, whatever became of the question before the loss', async () => {
    fetched.mockImplementationOnce(() => new Promise(() => {}));
    const live = open();
    line().events.opened();
    line().events.lost(false);
    line().events.opened();
    await vi.advanceTimersByTimeAsync(1);
    expect(live.board.value?.id).toBe('e.5');
    expect(live.online.value).toBe(true);
  });

  it('tells of a call once, however often the envelope comes', () => {
    const heard = vi.fn();
    scope.run(() => useLive('h', dial, heard));
    line().events.envelope({ id: 'e.7', type: 'snapshot', at: '', board: board('e.7') });
    const call = { number: 'A001', window: 1, windowNames: names, service: 's', serviceNames: names, at: '', times: 1 };
    const called: Envelope = { id: 'e.8', type: 'called', at: '', board: { calls: [call] }, call };
    line().events.envelope(called);
    line().events.envelope(called);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('closes its line with its scope', () => {
    open();
    scope.stop();
    expect(line().close).toHaveBeenCalled();
  });
});
