import { Refused, Unreachable } from './api';
import { t } from './text';
import type { Problem } from './types';

/** What to tell people about a failure: what happened, what to do, and the code to quote. */
export type Told = Pick<Problem, 'title' | 'detail' | 'code' | 'errors'>;

export function tell(failure: unknown): Told {
  const texts = t.value.problem;
  if (failure instanceof Refused) return failure.problem;
  if (failure instanceof Unreachable)
    return { title: texts.unreachableTitle, detail: texts.unreachableDetail, code: texts.unreachableCode };
  return { title: texts.bugTitle, detail: failure instanceof Error ? failure.message : String(failure), code: 'page' };
}

export function codeOf(failure: unknown): string | undefined {
  return failure instanceof Refused ? failure.problem.code : undefined;
}
