import { describe, expect, it } from 'vitest';
import { type Act, actsOf, bodyOf, emptyForm, lackOf } from './acts';
import { type Part, runningSteps } from './parts/steps';
import type { FullItem } from '../shared/types';

describe('what a matter allows', () => {
  it('a closed one allows nothing', () => {
    expect(actsOf({ stage: 'finished', extensionAsked: false }, 'promised')).toEqual([]);
    expect(actsOf({ stage: 'withdrawn', extensionAsked: false }, 'promised')).toEqual([]);
  });

  it('while an extension awaits its answer no other is asked for', () => {
    expect(actsOf({ stage: 'accepted', extensionAsked: false }, 'promised')).toContain('extension');
    expect(actsOf({ stage: 'accepted', extensionAsked: true }, 'promised')).not.toContain('extension');
  });

  it('after acceptance nothing more is asked of the applicant, except for a request for information', () => {
    expect(actsOf({ stage: 'accepted', extensionAsked: false }, 'promised')).not.toContain('notice');
    expect(actsOf({ stage: 'accepted', extensionAsked: false }, 'disclosure')).toContain('notice');
  });

  it('one that stands still goes on, or is taken back', () => {
    expect(actsOf({ stage: 'suspended', extensionAsked: false }, 'promised')).toEqual(['resume', 'withdraw']);
  });
});

describe('a matter that others have a say in', () => {
  const running = { stage: 'accepted', extensionAsked: false } as const;
  const unit = (name: string, doneOn?: string) => ({ name, days: 5, due: '2026-03-02', provisional: false, light: 'green', ...(doneOn ? { doneOn } : {}) }) as const;

  it('is passed up once, answered once, and decided only then', () => {
    expect(actsOf(running, 'reported-up')).toEqual(['pass-up', 'suspend', 'extension', 'withdraw']);
    const up = { ...running, passedUpAt: '2026-03-02T09:00', above: { to: '县级机关' } };
    expect(actsOf(up, 'reported-up')).toEqual(['answer-above', 'suspend', 'extension', 'withdraw']);
    const back = { ...up, above: { ...up.above, granted: true, answeredAt: '2026-03-09T09:00' } };
    expect(actsOf(back, 'reported-up')[0]).toBe('decide');
    expect(actsOf(running, 'promised')).not.toContain('pass-up');
  });

  it('is not decided before every unit has answered', () => {
    expect(actsOf({ ...running, units: [unit('单位甲', '2026-03-02'), unit('单位乙')] }, 'joint')).not.toContain('decide');
    expect(actsOf({ ...running, units: [unit('单位甲', '2026-03-02')] }, 'joint')).toContain('decide');
    expect(actsOf(running, 'promised')).not.toContain('units');
  });

  it('is given back before acceptance only', () => {
    expect(actsOf({ ...running, stage: 'awaiting' }, 'promised')).toContain('return');
    expect(actsOf(running, 'promised')).not.toContain('return');
  });

  it('runs the steps that begin together at once, and the next when all of them are done', () => {
    const step = (zh: string, beside = false) => ({ name: { 'zh-CN': zh, en: zh }, days: 5, beside });
    const item = { steps: [step('甲'), step('乙', true), step('丙')] } as unknown as FullItem;
    const part = (name: string, doneOn?: string) => unit(name, doneOn) as Part;
    const names = (steps: Part[]) => runningSteps(steps, item).map(({ name }) => name);
    expect(names([part('甲'), part('乙'), part('丙')])).toEqual(['甲', '乙']);
    expect(names([part('甲', '2026-03-02'), part('乙'), part('丙')])).toEqual(['乙']);
    expect(names([part('甲', '2026-03-02'), part('乙', '2026-03-03'), part('丙')])).toEqual(['丙']);
    expect(runningSteps([part('甲'), part('乙')], undefined).map(({ name }) => name)).toEqual(['甲']);
  });
});

describe('the form of an act', () => {
  const form = emptyForm();

  it.each<[Act, object, string | undefined]>([
    ['suspend', { days: 5 }, 'needChoice'],
    ['suspend', { cause: 'hearing' }, 'needDays'],
    ['suspend', { cause: 'hearing', days: 0 }, 'needDays'],
    ['suspend', { cause: 'hearing', days: 2.5 }, 'needDays'],
    ['suspend', { cause: 'hearing', days: 5 }, undefined],
    ['extension', { days: 366, reason: 'x' }, 'needDays'],
    ['extension', { days: 3, reason: '  ' }, 'needReason'],
    ['extension', { days: 3, reason: '汛期' }, undefined],
    ['decide', {}, 'needChoice'],
    ['decide', { granted: false }, 'needReason'],
    ['decide', { granted: true }, undefined],
    ['notice', {}, 'needChoice'],
    ['withdraw', {}, undefined],
    ['return', {}, 'needReason'],
    ['pass-up', { reason: '符合条件' }, 'needTo'],
    ['pass-up', { body: '县级机关' }, 'needText'],
    ['answer-above', { granted: true }, 'needAnswer'],
    ['units/answer', { reason: '同意' }, 'needChoice'],
    ['units', { body: '单位甲', units: [{ unit: '单位甲', task: '查', days: 5 }] }, 'needUnits'],
    ['units', { body: '单位甲', units: [{ unit: '单位乙', task: '查', days: '' }] }, 'needDays'],
    ['units', { body: '单位甲', units: [{ unit: '单位乙', task: '查', days: 5 }] }, undefined],
  ])('%s with %j lacks %s', (act, given, lack) => expect(lackOf(act, { ...form, ...given })).toBe(lack));

  it('sends what its act asks for and nothing else', () => {
    const all = { ...form, cause: 'hearing', days: 5, reason: ' 汛期 ', granted: false, certificate: true, materials: ['application'] };
    expect(bodyOf('suspend', all)).toEqual({ cause: 'hearing', toldDays: 5 });
    expect(bodyOf('extension', all)).toEqual({ days: 5, reason: '汛期' });
    expect(bodyOf('decide', all)).toEqual({ granted: false, reasons: '汛期' });
    expect(bodyOf('decide', { ...all, granted: true })).toEqual({ granted: true, certificate: true });
    expect(bodyOf('notice', all)).toEqual({ materials: ['application'] });
    expect(bodyOf('return', all)).toEqual({ reasons: '汛期' });
    expect(bodyOf('pass-up', { ...all, body: '县级机关 ' })).toEqual({ to: '县级机关', opinion: '汛期' });
    expect(bodyOf('units/answer', all, '单位乙')).toEqual({ unit: '单位乙', agreed: false, answer: '汛期' });
    expect(bodyOf('steps/begin', all, '公示')).toEqual({ step: '公示' });
    expect(bodyOf('resume', all)).toBeUndefined();
    expect(bodyOf('withdraw', { ...all, reason: '' })).toBeUndefined();
  });
});
