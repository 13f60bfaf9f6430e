import { expect, it } from 'vitest';
import { HEARD_NOTHING, complaintBody } from './complaint';

it('what was not told is not sent, so that somebody may stay unnamed', () => {
  expect(complaintBody({ ...HEARD_NOTHING, words: ' 等太久 ', window: '2' })).toEqual({ kind: 'complaint', channel: 'counter', words: '等太久', window: 2 });
  expect(complaintBody({ ...HEARD_NOTHING, words: '好', name: '张三', phone: ' ' })).toMatchObject({ person: { name: '张三' } });
});
