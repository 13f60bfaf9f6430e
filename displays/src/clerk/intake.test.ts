import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, ref } from 'vue';
import type { Item } from '../shared/types';
import { missingOf, requestOf, useDue } from './intake';

const names = (zh: string) => ({ 'zh-CN': zh, en: zh });
const ITEM: Item = {
  code: 'dibao',
  name: names('低保申请'),
  version: 'v1',
  kind: 'promised',
  limits: { statutory: 20, extension: 10, promised: 15 },
  disclosure: { attribute: 'published' },
  materials: ['application', 'household-book', 'income-proof'].map((code) => ({ code, name: names(code), form: 'original' as const, copies: 1 })),
};
const FORM = { item: 'dibao', name: ' 张三 ', present: ['household-book'], at: '', idNumber: '', phone: '' };

describe('the request', () => {
  it('names what is missing in the order of the item, and the version that was told', () => {
    expect(missingOf(ITEM, FORM.present)).toEqual(['application', 'income-proof']);
    expect(requestOf(FORM, ITEM, 'A001')).toEqual({
      item: 'dibao',
      version: 'v1',
      applicant: { name: '张三' },
      ticket: 'A001',
      missing: ['application', 'income-proof'],
    });
  });

  it('of a whole form names nothing missing', () => {
    const whole = { ...FORM, present: ITEM.materials.map((one) => one.code), idNumber: ' 1 ', phone: '2', at: '2026-02-10T09:30' };
    expect(requestOf(whole, ITEM, undefined)).toEqual({
      item: 'dibao',
      version: 'v1',
      applicant: { name: '张三', idNumber: '1', phone: '2' },
      at: '2026-02-10T09:30',
    });
  });
});

describe('the due day beside the form', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is never that of the item chosen before, whichever answer comes last', async () => {
    const answers: Record<string, (due: string) => void> = {};
    vi.stubGlobal('fetch', (address: string) => {
      const item = /items\/([^/]+)\/due/.exec(address)?.[1] ?? '';
      return new Promise((resolve) => {
        answers[item] = (due) => resolve({ ok: true, status: 200, json: () => Promise.resolve({ item, due }) });
      });
    });
    const scope = effectScope();
    const item = ref('slow');
    const told = scope.run(() => useDue('demo', item, ref('')));
    await vi.advanceTimersByTimeAsync(200);
    item.value = 'quick';
    await vi.advanceTimersByTimeAsync(200);
    answers['quick']?.('2026-03-02');
    answers['slow']?.('2026-01-01');
    await vi.advanceTimersByTimeAsync(10);
    expect(told?.due.value?.due).toBe('2026-03-02');
    scope.stop();
  });
});
