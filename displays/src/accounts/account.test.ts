import { expect, test } from 'vitest';
import { bodyOf, chosen } from './account';

const draft = { user: 'li', name: '李', badge: '', station: 'xinhe', password: 'a long enough word' };

test('an agent has no other role, and whoever gets another role is no agent any more', () => {
  expect(chosen(['clerk', 'admin'], 'agent')).toEqual(['agent']);
  expect(chosen(['agent'], 'clerk')).toEqual(['clerk']);
  expect(chosen(['clerk', 'admin'], 'admin')).toEqual(['clerk']);
});

test('only an agent names a station', () => {
  expect(bodyOf('demo', { ...draft, roles: ['agent'] }).station).toEqual({ hall: 'demo', code: 'xinhe' });
  expect(bodyOf('demo', { ...draft, roles: ['clerk'] })).not.toHaveProperty('station');
});
