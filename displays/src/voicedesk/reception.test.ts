import { describe, expect, it } from 'vitest';
import { NOTHING, noteBody } from './reception';

describe('an enquiry', () => {
  it('counts as answered only when somebody said so', () => {
    expect(noteBody({ ...NOTHING, topic: ' 医保报销 ' })).toEqual({ channel: 'counter', topic: '医保报销', people: 1, answered: false });
    expect(noteBody({ ...NOTHING, topic: '医保报销', answered: 'spot' })).toMatchObject({ answered: true });
  });

  it('is of the time that is named, and else of now', () => {
    expect(noteBody({ ...NOTHING, topic: '宣传', channel: 'outreach', people: '40', at: '2026-05-15T09:00' })).toEqual({
      channel: 'outreach',
      topic: '宣传',
      people: 40,
      at: '2026-05-15T09:00',
      answered: false,
    });
  });
});
