import { flushPromises, mount } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import type { VirtualDevice } from '../shared/types';
import VirtualCard from './VirtualCard.vue';

const keypad: VirtualDevice = {
  id: 'keypad-1',
  kind: 'keypad',
  profile: 'keypad-ff68',
  window: 1,
  fault: 'none',
  keypad: { waiting: '  7', ticket: '   ', beeps: 2 },
};
const mounted = (device: VirtualDevice, mayPress = true) =>
  mount(VirtualCard, { props: { hall: 'demo', device, mayPress, mayChange: false } });

function answers(status: number, body: object | null) {
  return vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(body && JSON.stringify(body), { status }));
}

it('a keypad shows its display, says that it is blank, and counts its beeps', () => {
  const card = mounted(keypad);
  expect(card.get('[data-test=pad-waiting]').text()).toBe('7');
  expect(card.get('[data-test=pad-ticket]').text()).toBe('空白');
  expect(card.get('[data-test=pad-beeps]').text()).toContain('响过 2 次');
});

it('a pressed key goes to the server, the one that transfers with its digits', async () => {
  const fetched = answers(204, null);
  const card = mounted(keypad);
  await card.get('[data-test=key-call]').trigger('click');
  await flushPromises();
  await card.get('[data-test=pad-target]').setValue('3');
  await card.get('[data-test=key-transfer]').trigger('click');
  await flushPromises();
  expect(fetched.mock.calls.map(([address, request]) => [address, request?.body])).toEqual([
    ['/api/v1/halls/demo/virtual/keypads/keypad-1/keys/call', '{}'],
    ['/api/v1/halls/demo/virtual/keypads/keypad-1/keys/transfer', '{"target":"3"}'],
  ]);
  expect(card.emitted('changed')).toHaveLength(2);
});

it('who may not press keys cannot', () => {
  expect(mounted(keypad, false).get('[data-test=key-call]').attributes('disabled')).toBeDefined();
});

it('a face and a card are told to the server by their words', async () => {
  const fetched = answers(204, null);
  const { keypad: _, ...bare } = keypad;
  const evaluator = mounted({ ...bare, id: 'evaluator-1', kind: 'evaluator', evaluator: { asking: true, stars: 5 } });
  expect(evaluator.text()).toContain('正在请您评价');
  await evaluator.get('[data-test=grade-4]').trigger('click');
  const reader = mounted({ ...bare, id: 'reader-1', kind: 'reader', card: 'none' });
  await reader.get('[data-test=card-jia]').trigger('click');
  await flushPromises();
  expect(fetched.mock.calls.map(([address, request]) => [address, request?.body])).toEqual([
    ['/api/v1/halls/demo/virtual/evaluators/evaluator-1/ratings/4', '{}'],
    ['/api/v1/halls/demo/virtual/readers/reader-1/card', '{"card":"jia"}'],
  ]);
});

it('a refusal stands under the device with its code', async () => {
  answers(422, { type: '', code: 'virtual-unfit', title: '没有这一项', status: 422, detail: '请换一项' });
  const card = mounted(keypad);
  await card.get('[data-test=key-hold]').trigger('click');
  await flushPromises();
  expect(card.get('[data-test=problem-code]').text()).toBe('virtual-unfit');
});
