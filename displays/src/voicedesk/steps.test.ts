import { describe, expect, it } from 'vitest';
import type { Complaint, InformationRequest, RatingCase } from '../shared/types';
import { type Step, bodyOf, complaintSteps, disclosureSteps, needed, ratingSteps } from './steps';

const base = { number: '2026-0001', openedAt: '2026-03-02T09:00', overdue: false };
const names = (steps: Step[]) => steps.map(({ name }) => name);

function complaint(state: Complaint['state'], facts: Partial<Complaint['facts']> = {}): Complaint {
  return { ...base, state, facts: { kind: 'complaint', channel: 'page', ...facts } };
}

function rating(state: RatingCase['state'], facts: Partial<RatingCase['facts']> = {}): RatingCase {
  return { ...base, state, facts: { ticket: 'A001', window: 1, clerk: 'li', grade: 1, source: 'phone', ...facts } };
}

function request(state: InformationRequest['state'], facts: Partial<InformationRequest['facts']> = {}, overdue = false): InformationRequest {
  return { ...base, overdue, state, facts: { channel: 'letter', topic: '预算', time: { from: '2026-03-02', days: 20, notCounted: 0 }, ...facts } };
}

describe('a complaint', () => {
  it('takes its steps one after the other', () => {
    const order = (['filed', 'accepted', 'investigated', 'disposed', 'answered', 'archived'] as const).map((state) => names(complaintSteps(complaint(state), 'sun')));
    expect(order).toEqual([['accept'], ['investigate'], ['dispose'], ['answer'], ['archive'], []]);
  });

  it('is not carried on by whom it is about', () => {
    expect(complaintSteps(complaint('answered', { accused: 'sun' }), 'sun')).toEqual([]);
  });

  it('may be answered early when it is a suggestion', () => {
    expect(names(complaintSteps(complaint('accepted', { kind: 'suggestion' }), 'sun'))).toEqual(['investigate', 'answer']);
  });
});

describe('a case of a bad rating', () => {
  it('is mended after a call back and closed after it was mended', () => {
    expect(names(ratingSteps(rating('open'), 'sun'))).toEqual(['call-back']);
    expect(names(ratingSteps(rating('called'), 'sun'))).toEqual(['mend', 'call-back']);
    expect(names(ratingSteps(rating('mended'), 'sun'))).toEqual(['close', 'call-back']);
  });

  it('is not closed before its appeal is decided', () => {
    expect(names(ratingSteps(rating('mended', { appeal: '恶意' }), 'sun'))).toEqual(['decide', 'call-back']);
    expect(names(ratingSteps(rating('mended', { appeal: '恶意', decided: '不成立' }), 'sun'))).toEqual(['close', 'call-back']);
  });

  it('is appealed once by who was rated, who neither calls back nor closes', () => {
    expect(names(ratingSteps(rating('called'), 'li'))).toEqual(['mend', 'appeal']);
    expect(ratingSteps(rating('mended', { appeal: '恶意' }), 'li')).toEqual([]);
  });
});

describe('a request for information', () => {
  it('is corrected once', () => {
    expect(names(disclosureSteps(request('received'), 'sun'))).toEqual(['review', 'correction', 'extension']);
    expect(names(disclosureSteps(request('received', { correction: '缺地址' }), 'sun'))).toEqual(['review', 'extension']);
  });

  it('waits for the word on its extension, which is not for who asked', () => {
    const asked = { asked: { by: 'li', days: 10, reason: '量大' } };
    expect(names(disclosureSteps(request('handling', asked), 'sun'))).toEqual(['approval', 'third-party']);
    expect(names(disclosureSteps(request('handling', asked), 'li'))).toEqual(['third-party']);
  });

  it('is abandoned only when its correction did not come in time', () => {
    expect(names(disclosureSteps(request('correcting'), 'sun'))).toEqual(['corrected']);
    const [, abandon] = disclosureSteps(request('correcting', {}, true), 'sun');
    expect(abandon && bodyOf(abandon, { answer: ' 逾期未补正 ' })).toEqual({ outcome: 'abandoned', answer: '逾期未补正' });
  });
});

describe('the body of a step', () => {
  it('says yes and no, and leaves out what was not named', () => {
    const [accept] = complaintSteps(complaint('filed'), 'sun');
    expect(accept && bodyOf(accept, { accused: '' })).toEqual({ hard: false });
    expect(accept && bodyOf(accept, { hard: 'yes', accused: 'li' })).toEqual({ hard: true, accused: 'li' });
  });

  it('is none where nothing is asked, and days are a number', () => {
    const [archive] = disclosureSteps(request('answered'), 'sun');
    expect(archive && bodyOf(archive, {})).toBeUndefined();
    const extension = disclosureSteps(request('handling'), 'sun').find(({ name }) => name === 'extension');
    expect(extension && bodyOf(extension, { days: '15', reason: '量大' })).toEqual({ days: 15, reason: '量大' });
  });

  it('needs a reason to refuse an extension, and none to approve it', () => {
    const [approval] = disclosureSteps(request('handling', { asked: { by: 'li', days: 10, reason: '量大' } }), 'sun');
    const reason = approval?.fields.find(({ name }) => name === 'reason');
    expect(reason && needed(reason, { approved: 'no' })).toBe(true);
    expect(reason && needed(reason, { approved: 'yes' })).toBe(false);
  });
});
