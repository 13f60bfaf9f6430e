import { mount } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Item } from '../shared/types';
import MatterForm from './MatterForm.vue';
import type { Room } from './room';

const names = (zh: string) => ({ 'zh-CN': zh, en: zh });
const ITEM = {
  code: 'dibao',
  name: names('低保申请'),
  version: 'v1',
  kind: 'promised',
  service: 'dibao',
  limits: { statutory: 20, extension: 10, promised: 15 },
  materials: [{ code: 'application', name: names('申请书'), form: 'original', copies: 1 }],
} as Item;

describe('the form of a matter', () => {
  const keys: string[] = [];
  let answers = false;

  beforeEach(() => {
    vi.useFakeTimers();
    sessionStorage.clear();
    keys.length = 0;
    answers = false;
    vi.stubGlobal('fetch', (_: string, request: RequestInit) => {
      if (request.method === 'GET') return new Promise(() => {});
      keys.push((request.headers as Record<string, string>)['Idempotency-Key'] ?? '');
      const body = { number: '2026-000001', stage: 'accepted', dueProvisional: false, light: 'green' };
      return answers ? Promise.resolve({ ok: true, status: 201, json: () => Promise.resolve(body) }) : Promise.reject(new Error('cut'));
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const opened = () =>
    mount(MatterForm, {
      props: { room: { about: { id: 'demo' }, window: { window: 1 } } as Room, items: [ITEM], ticket: { number: 'A001', service: 'dibao' } },
    });

  async function sent(form: ReturnType<typeof opened>) {
    await form.find('form').trigger('submit');
    await vi.advanceTimersByTimeAsync(10_000);
  }

  it('begins with what the number was taken for', () => {
    expect((opened().find('[data-test=item]').element as HTMLSelectElement).value).toBe('dibao');
  });

  it('sent again after no answer came is the same matter; changed, it is another', async () => {
    const form = opened();
    await form.find('[data-test=name]').setValue('测试甲');
    await sent(form);
    expect(form.find('[data-test=problem-code]').text()).toBe('no-answer');
    const first = keys[0];
    await sent(form);
    expect(new Set(keys)).toEqual(new Set([first]));
    await form.find('[data-test=name]').setValue('测试乙');
    answers = true;
    await sent(form);
    expect(keys[keys.length - 1]).not.toBe(first);
    expect(form.emitted('taken')).toHaveLength(1);
    expect((form.find('[data-test=name]').element as HTMLInputElement).value).toBe('');
  });
});
