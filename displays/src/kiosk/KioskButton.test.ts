import { mount } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import KioskButton from './KioskButton.vue';

it('acts once for a trembling finger, whichever button it lands on next', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(10_000);
  const [first, second] = [mount(KioskButton), mount(KioskButton)];
  await first.trigger('click');
  await first.trigger('click');
  await second.trigger('click');
  expect([first.emitted('press')?.length, second.emitted('press')]).toEqual([1, undefined]);
  clock.mockReturnValue(10_800);
  await second.trigger('click');
  expect(second.emitted('press')).toHaveLength(1);
});
