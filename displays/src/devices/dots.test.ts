import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import type { LitSign } from '../shared/types';
import SignCard from './SignCard.vue';
import { dotPath, isLit } from './dots';

const sign: LitSign = { id: 's', width: 10, height: 2, rows: ['8140', '0000'], text: 'A001', brightness: 50, moving: false };

describe('the lamps of a sign', () => {
  it('are read from hex, the leftmost dot the highest bit', () => {
    const lit = Array.from({ length: 10 }, (_, x) => x).filter((x) => isLit(sign, x, 0));
    expect(lit).toEqual([0, 7, 9]);
    expect(isLit(sign, 0, 1)).toBe(false);
    expect(isLit(sign, 0, 7)).toBe(false);
  });

  it('are squares at their places', () => {
    expect(dotPath(sign)).toBe('M0.1 0.1h.8v.8h-.8zM7.1 0.1h.8v.8h-.8zM9.1 0.1h.8v.8h-.8z');
  });

  it('are told in words too, also when none is lit', () => {
    expect(mount(SignCard, { props: { sign } }).get('svg').attributes('aria-label')).toBe('屏上显示：A001');
    const dark = mount(SignCard, { props: { sign: { ...sign, rows: ['0000', '0000'] } } });
    expect(dark.text()).toContain('屏上没有亮点');
    expect(dark.get('svg').attributes('data-lit')).toBe('false');
  });
});
