import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Refused, Unreachable, get, newKey, path, send } from './api';

const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });
const problem = (code: string, more: object = {}) => ({ type: '', code, title: 't', status: 409, detail: 'd', ...more });

describe('a command', () => {
  const fetched = vi.fn<(address: string, request: RequestInit) => Promise<Response>>();
  const keys = () => fetched.mock.calls.map(([, request]) => (request.headers as Record<string, string>)['Idempotency-Key']);

  beforeEach(() => {
    vi.useFakeTimers();
    fetched.mockReset();
    vi.stubGlobal('fetch', fetched);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  async function settled<T>(work: Promise<T>): Promise<T | unknown> {
    const outcome = work.catch((failure: unknown) => failure);
    await vi.runAllTimersAsync();
    return outcome;
  }

  it('is sent again with the same key and body while no answer comes', async () => {
    fetched.mockRejectedValueOnce(new TypeError('network')).mockResolvedValueOnce(json(201, { number: 'A001' }));
    expect(await settled(send('/x', { body: { service: 'pension' } }))).toEqual({ number: 'A001' });
    expect(fetched).toHaveBeenCalledTimes(2);
    expect(new Set(keys()).size).toBe(1);
    expect(fetched.mock.calls.map(([, request]) => request.body)).toEqual(['{"service":"pension"}', '{"service":"pension"}']);
  });

  it('ends as unreachable after four attempts, and never as a number', async () => {
    fetched.mockRejectedValue(new TypeError('network'));
    expect(await settled(send('/x'))).toBeInstanceOf(Unreachable);
    expect(fetched).toHaveBeenCalledTimes(4);
    expect(new Set(keys()).size).toBe(1);
  });

  it('counts silence as no answer', async () => {
    fetched.mockReturnValue(new Promise(() => {}));
    expect(await settled(send('/x'))).toBeInstanceOf(Unreachable);
  });

  it('counts a proxy that answers for a dead server as no answer', async () => {
    fetched.mockResolvedValue(new Response('<html>Bad gateway', { status: 502 }));
    expect(await settled(get('/x'))).toBeInstanceOf(Unreachable);
  });

  it('is not sent again after a refusal', async () => {
    fetched.mockResolvedValue(json(409, problem('ticket-not-waiting')));
    const failure = await settled(send('/x'));
    expect(failure).toBeInstanceOf(Refused);
    expect((failure as Refused).problem.code).toBe('ticket-not-waiting');
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('is sent again when the server says that it may be', async () => {
    fetched.mockResolvedValueOnce(json(503, problem('busy', { retryable: true }))).mockResolvedValueOnce(json(200, { ok: true }));
    expect(await settled(send('/x'))).toEqual({ ok: true });
    expect(new Set(keys()).size).toBe(1);
  });

  it('carries the token of the session, and answers nothing for 204', async () => {
    fetched.mockResolvedValue(new Response(null, { status: 204 }));
    expect(await settled(send('/x', { csrf: 'secret' }))).toBeUndefined();
    expect(fetched.mock.calls[0]?.[1].headers).toMatchObject({ 'X-CSRF-Token': 'secret', 'Accept-Language': 'zh-CN' });
  });
});

describe('an address and a key', () => {
  it('escape what comes from outside', () => {
    expect(path('halls', 'a/b', 'windows', 3)).toBe('/api/v1/halls/a%2Fb/windows/3');
  });

  it('are uuids, new for each intention', () => {
    expect(newKey()).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(newKey()).not.toBe(newKey());
  });
});
