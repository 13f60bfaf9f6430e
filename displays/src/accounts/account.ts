import type { AccountRequest, Role } from '../shared/types';

export interface Draft {
  user: string;
  name: string;
  badge: string;
  roles: Role[];
  station: string;
  password: string;
}

/** The roles after a tick: an agent of a village station has no other role, and nobody else is one too. */
export function chosen(before: Role[], ticked: Role): Role[] {
  if (before.includes(ticked)) return before.filter((role) => role !== ticked);
  return ticked === 'agent' ? ['agent'] : [...before.filter((role) => role !== 'agent'), ticked];
}

/** The request for an account: what was left empty is left out, a station for an agent alone. */
export function bodyOf(hall: string, { user, name, badge, roles, station, password }: Draft): AccountRequest {
  return {
    user,
    name,
    roles,
    password,
    ...(badge ? { badge } : {}),
    ...(roles.includes('agent') ? { station: { hall, code: station } } : {}),
  };
}
