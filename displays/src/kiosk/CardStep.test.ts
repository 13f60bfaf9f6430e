import { mount } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ref } from 'vue';
import { Refused } from '../shared/api';
import CardStep from './CardStep.vue';
import type { Visit } from './visit';

const refused = new Refused({
  type: '', code: 'card-not-understood', title: '不能识别此类证件', status: 422, detail: '请到窗口办理', retryable: false,
});

function shown(more: { failure?: unknown; withoutCard?: boolean } = {}) {
  const visit = {
    reading: { failure: ref(more.failure), start: vi.fn() }, withoutCard: ref(more.withoutCard ?? false), back: vi.fn(), takeWithoutCard: vi.fn(),
  };
  const step = mount(CardStep, { props: { visit: visit as unknown as Visit } });
  return { step, visit, has: (test: string) => step.find(`[data-test="${test}"]`).exists() };
}

describe('the question for the card', () => {
  // Presses within a moment count once, over all buttons of the page.
  let now = 10_000;
  beforeEach(() => vi.spyOn(performance, 'now').mockReturnValue((now += 1000)));
  afterEach(() => vi.restoreAllMocks());

  it('always has a way back, and none without a card unless the hall allows it', async () => {
    const { step, visit, has } = shown();
    expect(step.get('[data-test="question"]').text()).toBe('请刷身份证');
    expect([has('back'), has('without-card'), has('card-again')]).toEqual([true, false, false]);
    await step.get('[data-test="back"]').trigger('click');
    expect(visit.back).toHaveBeenCalledOnce();
    expect(shown({ withoutCard: true }).has('without-card')).toBe(true);
  });

  it('says in words why a document was not read, and offers to try again', async () => {
    const { step, visit } = shown({ failure: refused });
    expect(step.get('[data-test="card-failure"]').text()).toContain('请到窗口办理');
    await step.get('[data-test="card-again"]').trigger('click');
    expect(visit.reading.start).toHaveBeenCalledOnce();
  });
});
