import { mount } from '@vue/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nextTick } from 'vue';
import type { Call } from '../shared/types';
import CallRows from './CallRows.vue';

const call = (number: string, window: number, times = 1): Call => ({
  number, window, times, service: 's', at: '2026-03-02T01:00:00Z',
  windowNames: { 'zh-CN': `${window}号窗口`, en: `Window ${window}` }, serviceNames: { 'zh-CN': '社保', en: 'Insurance' },
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('shows at most six calls, the newest on top', () => {
  const calls = [9, 8, 7, 6, 5, 4, 3, 2].map((serial) => call(`A00${serial}`, serial));
  const rows = mount(CallRows, { props: { calls } }).findAll('[data-test="call"]');
  expect(rows.map((row) => row.attributes('data-number'))).toEqual(['A009', 'A008', 'A007', 'A006', 'A005', 'A004']);
  expect(rows[0]?.classes()).toContain('newest');
});

it('says number and window in one row, and the window once', () => {
  const row = mount(CallRows, { props: { calls: [call('A001', 3)] } }).get('[data-test="call"]');
  expect(row.text().replace(/\s+/g, ' ')).toBe('A001请到3 号窗口');
});

it('moves for three seconds after a call or a recall, and then stands still', async () => {
  const board = mount(CallRows, { props: { calls: [call('A001', 1)] } });
  const moving = () => board.get('[data-test="call"]').classes().includes('moving');
  expect(moving()).toBe(false);
  await board.setProps({ calls: [call('A001', 1, 2)] });
  expect(moving()).toBe(true);
  vi.advanceTimersByTime(3000);
  await nextTick();
  expect(moving()).toBe(false);
});
