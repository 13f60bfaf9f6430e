import { describe, expect, it } from 'vitest';
import { type Act, actsOf, bodyOf, emptyForm, lackOf } from './acts';

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
  ])('%s with %j lacks %s', (act, given, lack) => expect(lackOf(act, { ...form, ...given })).toBe(lack));

  it('sends what its act asks for and nothing else', () => {
    const all = { cause: 'hearing', days: 5, reason: ' 汛期 ', granted: false, certificate: true, materials: ['application'] };
    expect(bodyOf('suspend', all)).toEqual({ cause: 'hearing', toldDays: 5 });
    expect(bodyOf('extension', all)).toEqual({ days: 5, reason: '汛期' });
    expect(bodyOf('decide', all)).toEqual({ granted: false, reasons: '汛期' });
    expect(bodyOf('decide', { ...all, granted: true })).toEqual({ granted: true, certificate: true });
    expect(bodyOf('notice', all)).toEqual({ materials: ['application'] });
    expect(bodyOf('resume', all)).toBeUndefined();
    expect(bodyOf('withdraw', { ...all, reason: '' })).toBeUndefined();
  });
});
