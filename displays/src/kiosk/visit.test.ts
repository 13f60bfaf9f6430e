import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope } from 'vue';
import type { Service } from '../shared/types';
import { type Visit, useVisit } from './visit';

const service = (code: string, group: string): Service => ({
  code, group, name: code, names: { 'zh-CN': code, en: code }, groupNames: { 'zh-CN': group, en: group }, prefix: 'A', waiting: 0, open: true,
});
const TWO_GROUPS = [service('pension', 'social'), service('card', 'social'), service('household', 'civil')];
const issued = (slip: string) => ({ number: 'A001', service: 'pension', state: 'issued', ahead: 2, issuedAt: '', tracking: 'tok', slip });
const ticket = (slip: string) => ({ ...issued(slip), serviceName: '', serviceNames: {}, priority: 'none' });

describe('a visit at the kiosk', () => {
  const fetched = vi.fn<(address: string, request: RequestInit) => Promise<Response>>();
  let scope = effectScope();
  const start = (services = TWO_GROUPS) => {
    const visit = scope.run(() => useVisit('h', 'kiosk-1', () => services)) as Visit;
    visit.home();
    return visit;
  };
  const toConfirm = () => {
    const visit = start();
    visit.chooseGroup('social');
    visit.chooseService(TWO_GROUPS[0] as Service);
    return visit;
  };
  const answers = (...bodies: unknown[]) => bodies.forEach((body) => fetched.mockResolvedValueOnce(new Response(JSON.stringify(body))));
  const posts = () => fetched.mock.calls.filter(([, request]) => request.method === 'POST');

  beforeEach(() => {
    vi.useFakeTimers();
    fetched.mockReset();
    vi.stubGlobal('fetch', fetched);
    scope = effectScope();
  });
  afterEach(() => {
    scope.stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('asks for the group first, and not at all where there is one', () => {
    expect(start().step.value).toBe('group');
    expect(start([service('pension', 'social')]).step.value).toBe('service');
  });

  it('sends the kiosk, the further services and the priority with the request', async () => {
    const visit = toConfirm();
    visit.addAnother();
    visit.chooseGroup('civil');
    visit.chooseService(TWO_GROUPS[2] as Service);
    visit.choosePriority('elderly');
    answers(issued('none'));
    await visit.take();
    expect(JSON.parse(String(posts()[0]?.[1].body))).toEqual({
      service: 'pension', also: ['household'], channel: 'kiosk', priority: 'elderly', language: 'zh-CN', kiosk: 'kiosk-1',
    });
  });

  it('does not offer a service twice', () => {
    const visit = toConfirm();
    visit.addAnother();
    visit.chooseGroup('social');
    expect(visit.choices.value.map((one) => one.code)).toEqual(['card']);
  });

  it('takes one number however often it is asked while the first is under way', async () => {
    const visit = toConfirm();
    answers(issued('none'), issued('none'));
    await Promise.all([visit.take(), visit.take(), visit.take()]);
    expect(posts()).toHaveLength(1);
    expect(visit.step.value).toBe('number');
  });

  it('shows no number, but the way to the desk, when the server is gone', async () => {
    const visit = toConfirm();
    fetched.mockRejectedValue(new TypeError('network'));
    const done = visit.take();
    await vi.advanceTimersByTimeAsync(10_000);
    await done;
    expect(visit.step.value).toBe('gone');
    expect(visit.issued.value).toBeUndefined();
  });

  it('asks for the slip every half second until the printer has answered', async () => {
    const visit = toConfirm();
    answers(issued('printing'), ticket('printing'), ticket('printed'));
    await visit.take();
    expect(visit.slip.value).toBe('printing');
    await vi.advanceTimersByTimeAsync(500);
    expect(visit.slip.value).toBe('printing');
    await vi.advanceTimersByTimeAsync(500);
    expect(visit.slip.value).toBe('printed');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetched).toHaveBeenCalledTimes(3);
  });

  it('holds the number on the phone after a failed slip', async () => {
    const visit = toConfirm();
    answers(issued('failed'));
    await visit.take();
    answers(ticket('none'));
    await visit.keep();
    expect(posts()[1]?.[0]).toBe('/api/v1/tracking/tok/keep');
    expect(visit.kept.value).toBe(true);
  });

  describe('for a service with a limit by person', () => {
    const limited = { ...service('pension', 'social'), perPerson: 1 };
    const read = { reference: 'ref-1', name: '测*三', number: '**************0018' };
    const toCard = (rule = { reader: true, withoutCard: false }) => {
      const visit = scope.run(() => useVisit('h', 'kiosk-1', () => [limited], () => rule)) as Visit;
      visit.home();
      visit.chooseService(limited);
      return visit;
    };
    const nobody = () => fetched.mockResolvedValueOnce(new Response(null, { status: 204 }));
    const refuses = (code: string) =>
      fetched.mockResolvedValueOnce(new Response(JSON.stringify({ code, title: '', detail: '', status: 422 }), { status: 422 }));
    const bodies = () => posts().map(([, request]) => (request.body ? JSON.parse(String(request.body)) : undefined));

    it('asks for the card, and takes the number with its reference', async () => {
      const visit = toCard();
      answers(read, issued('none'));
      await visit.take();
      await vi.advanceTimersByTimeAsync(0);
      expect(posts()[0]?.[0]).toBe('/api/v1/halls/h/kiosks/kiosk-1/card');
      expect(bodies()[1]).toMatchObject({ card: 'ref-1', kiosk: 'kiosk-1' });
      expect([visit.step.value, visit.card.value?.name]).toEqual(['number', '测*三']);
    });

    it('goes on asking while nobody comes', async () => {
      const visit = toCard();
      nobody();
      nobody();
      answers(read, issued('none'));
      void visit.take();
      await vi.advanceTimersByTimeAsync(500);
      expect([visit.step.value, posts().length]).toEqual(['card', 1]);
      await vi.advanceTimersByTimeAsync(2000);
      expect(visit.step.value).toBe('number');
    });

    it('says why a card was not read, and reads again when asked to', async () => {
      const visit = toCard();
      refuses('card-not-understood');
      await visit.take();
      expect(visit.step.value).toBe('card');
      expect(visit.reading.failure.value).toMatchObject({ problem: { code: 'card-not-understood' } });
      answers(read, issued('none'));
      await visit.reading.start();
      await vi.advanceTimersByTimeAsync(0);
      expect(visit.step.value).toBe('number');
    });

    it('takes the wish back on the way back, and a card that comes late takes no number', async () => {
      const visit = toCard();
      let come: (answer: Response) => void = () => {};
      fetched.mockReturnValueOnce(new Promise((resolve) => (come = resolve)));
      void visit.take();
      await vi.advanceTimersByTimeAsync(0);
      const signal = posts()[0]?.[1].signal;
      visit.back();
      expect([visit.step.value, signal?.aborted]).toEqual(['confirm', true]);
      come(new Response(JSON.stringify(read)));
      await vi.advanceTimersByTimeAsync(5000);
      expect([visit.step.value, posts().length]).toEqual(['confirm', 1]);
    });

    it('takes a number without a card where the hall allows it', async () => {
      const visit = toCard({ reader: true, withoutCard: true });
      fetched.mockReturnValueOnce(new Promise(() => {}));
      void visit.take();
      await vi.advanceTimersByTimeAsync(0);
      answers(issued('none'));
      await visit.takeWithoutCard();
      expect(bodies()[1]).not.toHaveProperty('card');
      expect([visit.withoutCard.value, visit.step.value]).toEqual([true, 'number']);
    });

    it('lets the server answer where the kiosk has no reader', async () => {
      const visit = toCard({ reader: false, withoutCard: false });
      refuses('person-needed');
      await visit.take();
      expect([posts().length, visit.step.value]).toEqual([1, 'refused']);
    });
  });

  it('forgets everything on the way home, also an answer that comes late', async () => {
    const visit = toConfirm();
    answers(issued('printing'));
    await visit.take();
    visit.home();
    answers(ticket('printed'));
    await vi.advanceTimersByTimeAsync(5000);
    expect([visit.step.value, visit.issued.value, visit.ticket.value]).toEqual(['group', undefined, undefined]);
  });
});
