import { describe, expect, it } from 'vitest';
import type { Item, MatterCourse, Names } from '../types';
import { detailOf, weeksOf } from './course';
import { nextDue } from './lights';
import { listAddress } from './register';

const day = (date: string) => ({ date, counted: true, total: 1, reason: '工作日', provisional: false });
const act = (kind: string, detail?: string): MatterCourse['acts'][number] => ({ seq: 1, kind, recordedAt: '', stage: 'accepted', ...(detail ? { detail } : {}) });
const ITEM = { materials: [{ code: 'application', name: { 'zh-CN': '申请书', en: 'Application' } }] } as Item;
const zh = (names: Names) => names['zh-CN'];

describe('the days of a count', () => {
  it('stand under their weekdays, in weeks that begin on Monday', () => {
    const weeks = weeksOf(['2026-02-13', '2026-02-14', '2026-02-15', '2026-02-16'].map(day));
    expect(weeks.map((week) => week.map((one) => one?.date.slice(8)))).toEqual([
      [undefined, undefined, undefined, undefined, '13', '14', '15'],
      ['16', undefined, undefined, undefined, undefined, undefined, undefined],
    ]);
    expect(weeksOf([])).toEqual([]);
  });
});

describe('an act', () => {
  it('names materials and causes in words', () => {
    expect(detailOf(act('notice-given', 'application, gone'), ITEM, zh)).toBe('缺：申请书、gone');
    expect(detailOf(act('matter-suspended', 'expert-review, 5'), ITEM, zh)).toBe('专家评审，书面告知 5 个工作日');
    expect(detailOf(act('extension-asked', '3: 汛期: 道路中断'), ITEM, zh)).toBe('3 个工作日，理由：汛期: 道路中断');
    expect(detailOf(act('matter-decided', '不符合条件'), ITEM, zh)).toBe('不符合条件');
    expect(detailOf(act('matter-resumed'), ITEM, zh)).toBeUndefined();
  });
});

describe('what is due next', () => {
  it('is the delivery once it is decided, and nothing when nothing is left to do', () => {
    expect(nextDue({ due: '2026-03-02', daysLeft: 3 })).toBe('2026-03-02');
    expect(nextDue({ due: '2026-03-02', deliverBy: '2026-03-16', daysLeft: 3 })).toBe('2026-03-16');
    expect(nextDue({ due: '2026-03-02' })).toBeUndefined();
  });
});

describe('a list', () => {
  it('is asked for by what it is of, without empty words', () => {
    expect(listAddress('demo', { state: 'open', only: 'mine', order: 'worst', q: '张三' })).toBe(
      '/api/v1/halls/demo/matters?state=open&only=mine&order=worst&q=%E5%BC%A0%E4%B8%89',
    );
    expect(listAddress('demo', { q: '' })).toBe('/api/v1/halls/demo/matters?');
  });
});
