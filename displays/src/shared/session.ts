import { shallowRef } from 'vue';
import { Refused, get, path, send } from './api';
import type { Session } from './types';

/** Who is signed in on this screen; `null` once the server said that nobody is. */
export const session = shallowRef<Session | null>();

export async function fetchSession(): Promise<void> {
  try {
    session.value = await get<Session>(path('session'));
  } catch (failure) {
    if (!(failure instanceof Refused) || failure.problem.status !== 401) throw failure;
    session.value = null;
  }
}

export async function signIn(user: string, password: string): Promise<void> {
  session.value = await send<Session>(path('session'), { body: { user, password } });
}

export async function signOut(): Promise<void> {
  await staffSend(path('session'), undefined, 'DELETE');
  session.value = null;
}

/** Back to the log-in, also when the server cannot be told. */
export async function leave(): Promise<void> {
  await signOut().catch(() => (session.value = null));
}

export async function changePassword(current: string, next: string): Promise<void> {
  await staffSend(path('session', 'password'), { current, next });
  await fetchSession();
}

/**
 * A command in the name of the one who is signed in. An ended session shows the log-in again.
 *
 * @param key idempotency key of an intention that a person may send again; a fresh one when absent
 */
export async function staffSend<T>(address: string, body?: object, method: 'POST' | 'PUT' | 'DELETE' = 'POST', key?: string) {
  try {
    return await send<T>(address, { ...(body ? { body } : {}), ...(key ? { key } : {}), csrf: session.value?.csrf ?? '', method });
  } catch (failure) {
    if (failure instanceof Refused && failure.problem.status === 401) session.value = null;
    throw failure;
  }
}
