import { lang } from './text';
import type { Problem } from './types';

const API = '/api/v1';
/** How long one attempt may take. */
const ATTEMPT_MS = 5000;
/** Pauses before the second, third and fourth attempt of a command. */
const RETRY_PAUSES_MS = [400, 800, 1600];

/** The server said no, and why. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.code}: ${problem.detail}`);
  }
}

/** The server knows who asks, and that they may not. */
export function isForbidden(failure: unknown): boolean {
  return failure instanceof Refused && failure.problem.status === 403;
}

/** No answer came; whether the server acted is not known. */
export class Unreachable extends Error {}

/** A random name for one intention, the same on every retry. Works without a secure context, unlike `randomUUID`. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export function path(...parts: (string | number)[]): string {
  return `${API}/${parts.map((part) => encodeURIComponent(part)).join('/')}`;
}

/** Reads once; the answer's shape is the contract's. */
export function get<T>(address: string): Promise<T> {
  return attempt<T>(address, { method: 'GET' });
}

export interface Command {
  body?: object;
  /** Idempotency key; a fresh one when absent. */
  key?: string;
  csrf?: string;
  method?: 'POST' | 'PUT' | 'DELETE';
}

/**
 * Sends a command, and sends it again with the same key while no answer comes.
 *
 * @returns the answer's body, or nothing for 204
 * @throws Refused with the server's problem; Unreachable after the last attempt
 */
export async function send<T>(address: string, command: Command = {}): Promise<T | undefined> {
  const headers: Record<string, string> = { 'Idempotency-Key': command.key ?? newKey() };
  if (command.csrf) headers['X-CSRF-Token'] = command.csrf;
  if (command.body) headers['Content-Type'] = 'application/json';
  const request: RequestInit = { method: command.method ?? 'POST', headers };
  if (command.body) request.body = JSON.stringify(command.body);
  for (const pause of RETRY_PAUSES_MS) {
    try {
      return await attempt<T | undefined>(address, request);
    } catch (failure) {
      if (!(failure instanceof Unreachable) && !mayRepeat(failure)) throw failure;
      await wait(pause);
    }
  }
  return attempt<T | undefined>(address, request);
}

/**
 * Sends once, and waits as long as a person may take to do something.
 *
 * @param withinMs how long the answer is waited for
 * @param signal   takes the request back
 * @returns the answer's body, or nothing for 204
 */
export function ask<T>(address: string, withinMs: number, signal: AbortSignal): Promise<T | undefined> {
  return attempt<T | undefined>(address, { method: 'POST', signal }, withinMs);
}

function mayRepeat(failure: unknown): boolean {
  return failure instanceof Refused && failure.problem.retryable === true;
}

async function attempt<T>(address: string, request: RequestInit, withinMs = ATTEMPT_MS): Promise<T> {
  const headers = { Accept: 'application/json', 'Accept-Language': lang.value, ...request.headers };
  const answer = await reached(fetch(address, { ...request, headers, credentials: 'same-origin', cache: 'no-store' }), withinMs);
  if (answer.status === 204) return undefined as T;
  // A proxy before a dead server answers in its own words, so only JSON counts as the server's.
  const json = await reached(answer.json() as Promise<unknown>, withinMs);
  if (answer.ok) return json as T;
  throw new Refused(json as Problem);
}

/** Any failure of the network, and silence, become {@link Unreachable}. */
function reached<T>(work: Promise<T>, withinMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Unreachable('no answer in time')), withinMs);
    work.then(resolve, (cause) => reject(new Unreachable(String(cause)))).finally(() => clearTimeout(timer));
  });
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
