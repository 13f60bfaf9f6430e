import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import type { CatalogueItem, CatalogueShelf } from '../shared/types';
import ChangeTable from './ChangeTable.vue';
import ItemPanel from './ItemPanel.vue';
import { blank, bodyOf, fieldName, formOf } from './form';

const text = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const item: CatalogueItem = {
  code: 'felling',
  name: text('采伐', 'Felling'),
  version: '0123456789abcdef',
  kind: 'promised',
  limits: { statutory: 20, extension: 10, promised: 10 },
  materials: [{ code: 'right', name: text('林权证', 'Right'), form: 'copy', copies: 2, how: text('窗口', 'Window') }],
  steps: [{ name: text('审核', 'Examination'), days: 4, beside: false, optional: false }],
  basis: [text('依据', 'Basis')],
  conditions: [],
  service: 'felling',
  fee: text('5元', '5 yuan'),
  disclosure: { attribute: 'on-request', reason: text('涉密', 'Secret') },
};
const shelf: CatalogueShelf = {
  code: 'felling',
  name: item.name,
  kind: 'promised',
  inForce: true,
  edition: 1,
  editions: [{ number: 1, version: item.version, source: 'hall-file', item }],
};

describe('the form of an item', () => {
  it('sends what it was given when nothing is changed', () => {
    const { code: _, version: __, ...told } = item;
    expect(bodyOf(formOf(item))).toEqual(told);
  });

  it('leaves out a text that is written in neither language, and sends half of one', () => {
    const form = { ...blank(), fee: text('', ''), place: text('一楼', '') };
    expect(bodyOf(form).fee).toBeUndefined();
    expect(bodyOf(form).place).toEqual(text('一楼', ''));
  });
});

describe('what a draft changes', () => {
  it('stands beside what is in force, in words', () => {
    const changes = [{ field: 'limits.promised', before: [text('10 个工作日', '10 working days')], after: [text('7 个工作日', '7 working days')] }];
    const row = mount(ChangeTable, { props: { changes } }).get('tbody tr');
    expect(row.get('th').text()).toBe('承诺时限（工作日）');
    expect(row.get('del').text()).toBe('10 个工作日');
    expect(row.get('ins').text()).toBe('7 个工作日');
  });

  it('names a material by its code', () => expect(fieldName('materials.right')).toBe('材料 right'));
});

describe('an item', () => {
  const shown = (mayWrite: boolean, mayReview: boolean) =>
    mount(ItemPanel, {
      props: {
        shelf: { ...shelf, draft: { item, writers: ['admin'], stage: 'submitted', by: 'admin', changes: [] } },
        zone: 'Asia/Shanghai',
        busy: false,
        mayWrite,
        mayReview,
      },
    });

  it('is approved by those only who review', () => {
    expect(shown(true, false).find('[data-test=approve]').exists()).toBe(false);
    expect(shown(false, true).find('[data-test=approve]').exists()).toBe(true);
    expect(shown(false, true).find('[data-test=edit]').exists()).toBe(false);
  });

  it('sends a reason with what needs one', async () => {
    const panel = shown(false, true);
    await panel.get('[data-test=why]').setValue('承诺过短');
    await panel.get('[data-test=return]').trigger('click');
    expect(panel.emitted('act')?.[0]?.[2]).toEqual({ approved: false, why: '承诺过短' });
  });
});
