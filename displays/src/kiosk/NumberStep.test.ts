import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { ref } from 'vue';
import type { TicketIssued } from '../shared/types';
import NumberStep from './NumberStep.vue';
import type { Visit } from './visit';

const issued = { number: 'A001', ahead: 2, tracking: 'tok', service: 'pension', state: 'issued', issuedAt: '' } as TicketIssued;

function shown(slip: string, more: { kept?: boolean; state?: string } = {}) {
  const visit = {
    issued: ref(issued), ticket: ref(more.state ? { state: more.state } : undefined), service: ref(undefined),
    slip: ref(slip), kept: ref(more.kept ?? false), failure: ref(undefined),
  } as unknown as Visit;
  const step = mount(NumberStep, { props: { visit, secondsLeft: 30 } });
  return { step, has: (test: string) => step.find(`[data-test="${test}"]`).exists() };
}

describe('the number on the kiosk', () => {
  it('stands alone while the slip prints, without a code to scan', () => {
    const { step, has } = shown('printing');
    expect(step.get('[data-test="number"]').text()).toBe('A001');
    expect([has('qr'), has('keep'), has('slip-yes')]).toEqual([false, false, false]);
  });

  it('comes with a code, a way to keep it and the word that staff were called when the slip failed', () => {
    const { step, has } = shown('failed');
    expect([has('qr'), has('keep'), has('staff-called')]).toEqual([true, true, true]);
    expect(step.get('[data-test="qr"]').attributes('data-text')).toMatch(/^http.*\/t\/\?token=tok$/);
  });

  it('asks no more once it is kept on the phone, but still shows the code', () => {
    const { has } = shown('failed', { kept: true });
    expect([has('qr'), has('keep'), has('staff-called')]).toEqual([true, false, false]);
  });

  it('asks whether a doubtful slip came out, and sends those without one to the desk', async () => {
    const { step, has } = shown('unknown');
    await step.get('[data-test="slip-no"]').trigger('click');
    expect(step.get('[data-test="slip"]').text()).toContain('请到导办台');
    expect(has('slip-yes')).toBe(false);
  });

  it('is crossed out when it was voided', () => {
    const { step, has } = shown('failed', { state: 'voided' });
    expect(step.get('[data-test="number"]').classes()).toContain('voided');
    expect([has('qr'), has('keep')]).toEqual([false, false]);
  });
});
