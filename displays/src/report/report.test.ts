import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lang } from '../shared/text';
import type { Hall } from '../shared/types';
import FigureTable from './FigureTable.vue';
import MonthChooser from './MonthChooser.vue';
import ReportRoom from './ReportRoom.vue';
import { type Figure, type MonthFigures, choices, monthAt, monthOf, monthPlus } from './month';
import { parts, shown } from './show';

const figure: Figure = {
  code: 'on-time-rate',
  names: { 'zh-CN': '按时办结率', en: 'Decided on time' },
  unit: 'percent',
  formula: { 'zh-CN': '按期办结数 ÷ 办结量。', en: 'On time ÷ decided.' },
  value: 92.5,
  suppressed: false,
  numerator: 37,
  denominator: 40,
};
const hall = { id: 'demo', names: { 'zh-CN': '示例厅', en: 'Demo' }, zone: 'Asia/Shanghai' } as Hall;

function month(figures: Partial<MonthFigures>): MonthFigures {
  return { month: '2026-03', asOf: '2026-03-31', complete: true, published: false, figures: [figure], waits: [], grades: [], days: [], ...figures };
}

afterEach(() => (lang.value = 'zh-CN'));

describe('a figure', () => {
  it.each([
    [{ unit: 'percent', value: 92.5 }, '92.5%'],
    [{ unit: 'percent', value: 0 }, '0.0%'],
    [{ unit: 'percent', value: null }, '—'],
    [{ unit: 'count', value: 0 }, '0'],
    [{ unit: 'seconds', value: 125 }, '2 分 5 秒'],
    [{ unit: 'count', value: null, suppressed: true }, '不足 5，不显示'],
  ])('of %o is %s', (some, told) => expect(shown({ ...figure, ...some } as Figure)).toBe(told));

  it('tells what it was divided of, and nothing where nothing was divided', () => {
    expect(parts(figure)).toBe('37 ÷ 40');
    const { numerator: _, denominator: __, ...bare } = figure;
    expect(parts(bare)).toBe('—');
  });

  it('tells its formula to who reaches it with the keyboard', () => {
    const table = mount(FigureTable, { props: { figures: [figure], withParts: true } });
    const name = table.get('button');
    expect(table.get(`#${name.attributes('aria-describedby')}`).text()).toContain('按期办结数 ÷ 办结量');
  });
});

describe('the months', () => {
  it('are those of the hall, not of the browser', () => {
    const lastEvening = Date.parse('2026-02-28T16:30:00Z');
    expect(monthAt(lastEvening, 'Asia/Shanghai')).toBe('2026-03');
    expect(monthAt(lastEvening, 'UTC')).toBe('2026-02');
  });

  it('go over the year', () => {
    expect(monthPlus('2026-01', -1)).toBe('2025-12');
    expect(monthPlus('2025-12', 1)).toBe('2026-01');
    expect(choices('2026-03')[23]).toBe('2024-04');
  });

  it('that are none are not asked for', () => expect([monthOf('2026-13'), monthOf('x'), monthOf('2026-12')]).toEqual([undefined, undefined, '2026-12']));

  it('to come cannot be chosen', () => {
    const chooser = mount(MonthChooser, { props: { month: '2026-03', now: '2026-03' } });
    expect(chooser.get('[data-test=next]').attributes('disabled')).toBeDefined();
  });
});

describe('the page', () => {
  function answering(answer: MonthFigures) {
    vi.stubGlobal(
      'fetch',
      vi.fn(async (address: string) => new Response(JSON.stringify({ ...answer, month: /figures\/([0-9-]+)/.exec(address)?.[1] }))),
    );
  }

  it('of the published figures says so, and offers no report to print', async () => {
    answering(month({ published: true }));
    const page = mount(ReportRoom, { props: { about: hall } });
    await flushPromises();
    expect(page.find('[data-test=published]').exists()).toBe(true);
    expect(page.find('[data-test=report-look]').exists()).toBe(false);
  });

  it('of a month without data says what comes next', async () => {
    answering(month({ figures: [{ ...figure, value: null }] }));
    const page = mount(ReportRoom, { props: { about: hall } });
    await flushPromises();
    expect(page.get('[data-test=nothing]').text()).toContain('请选择其他月份');
    expect(page.get('[data-test=figure-on-time-rate]').text()).toContain('—');
  });

  it('links the table in the language that is read', async () => {
    answering(month({}));
    lang.value = 'en';
    const page = mount(ReportRoom, { props: { about: hall } });
    await flushPromises();
    expect(page.get('[data-test=csv]').attributes('href')).toMatch(/figures\/\d{4}-\d{2}\/table.csv\?lang=en$/);
  });
});
