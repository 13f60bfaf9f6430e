import { beforeEach, describe, expect, it } from 'vitest';
import { NOTHING, branchBody, receiver } from './contacts';
import { type ContactDraft, dropContact, loadContact, saveContact } from './draft';

const FORM: ContactDraft = { question: '危房改造', channel: 'phone', name: '张三', branch: 'refer', answer: '', to: '', note: '', body: '县法院' };

describe('a first contact that is not sent yet', () => {
  beforeEach(() => sessionStorage.clear());

  it('is there again after a reload, for the same clerk only', () => {
    saveContact('li/demo', FORM);
    expect(loadContact('li/demo')).toEqual(FORM);
    expect(loadContact('wang/demo')).toEqual({});
  });

  it('never keeps a phone number', () => {
    saveContact('li/demo', { ...FORM, phone: '13900001234' } as ContactDraft);
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('13900001234');
  });

  it('is gone once it is sent, and rubbish in its place is not ours', () => {
    saveContact('li/demo', FORM);
    dropContact();
    expect(loadContact('li/demo')).toEqual({});
    sessionStorage.setItem('tingxu.contact-draft', '{');
    expect(loadContact('li/demo')).toEqual({});
  });
});

describe('what becomes of a question', () => {
  it('names exactly one receiver', () => {
    expect(receiver('clerk:li')).toEqual({ clerk: 'li' });
    expect(receiver('window:3')).toEqual({ window: 3 });
    expect(receiver('service:dibao')).toEqual({ service: 'dibao' });
  });

  it('sends what belongs to the chosen branch alone', () => {
    const all = { ...NOTHING, answer: ' 请到三号 ', to: 'window:3', body: '县法院', phone: '0000-5550123' };
    expect(branchBody({ ...all, branch: 'answer' })).toEqual({ answer: '请到三号' });
    expect(branchBody({ ...all, branch: 'hand' })).toEqual({ to: { window: 3 } });
    expect(branchBody({ ...all, branch: 'refer' })).toEqual({ way: 'told', body: '县法院', phone: '0000-5550123' });
    expect(branchBody({ ...all, branch: 'keep' })).toEqual({});
  });
});
