import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY, dropDraft, loadDraft, saveDraft } from './draft';

const PLACE = { user: 'clerk1', hall: 'demo', window: 1, ticket: 'A001' };
const DRAFT = { item: 'dibao', name: '张三', present: ['application'], at: '' };

describe('the draft of a matter', () => {
  beforeEach(() => sessionStorage.clear());

  it('comes back after the page is loaded anew', () => {
    saveDraft(PLACE, DRAFT);
    expect(loadDraft(PLACE)).toEqual(DRAFT);
  });

  it('never holds an ID number or a telephone number, whatever else the form has', () => {
    const form = { ...DRAFT, idNumber: '522101199001011234', phone: '13800000000' };
    saveDraft(PLACE, form);
    const kept = JSON.stringify({ ...sessionStorage });
    expect(kept).not.toContain(form.idNumber);
    expect(kept).not.toContain(form.phone);
    expect(loadDraft(PLACE)).toEqual(DRAFT);
  });

  it.each([{ user: 'clerk2' }, { window: 2 }, { ticket: 'A002' }, { ticket: undefined }, { hall: 'other' }])('is not shown to %j', (other) => {
    saveDraft(PLACE, DRAFT);
    expect(loadDraft({ ...PLACE, ...other })).toEqual(EMPTY);
  });

  it('is gone after it was sent', () => {
    saveDraft(PLACE, DRAFT);
    dropDraft();
    expect(loadDraft(PLACE)).toEqual(EMPTY);
  });

  it('is empty when the store holds something else', () => {
    sessionStorage.setItem('tingxu.matter-draft', '{"draft": 1');
    expect(loadDraft(PLACE)).toEqual(EMPTY);
  });
});
