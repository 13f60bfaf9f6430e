import type { FullItem, MatterCourse } from '../../shared/types';
import { named } from '../../shared/text';

export type Part = NonNullable<MatterCourse['steps']>[number];

function inItem(name: string, item: FullItem | undefined) {
  return item?.steps?.find((step) => Object.values(step.name).includes(name));
}

/** The name of a step in the language of the screen; as it was written when today's item has it no more. */
export function stepName(name: string, item: FullItem | undefined): string {
  const found = inItem(name, item);
  return found ? named(found.name) : name;
}

/**
 * The steps that run: of the first group of steps that begin together and are not all done, those that are open. What may be left out keeps
 * nothing waiting, and is passed over once a step behind it is done.
 * Whether steps begin together is told by today's item; where it has changed, they run one after the other.
 */
export function runningSteps(steps: readonly Part[], item: FullItem | undefined): Part[] {
  const groups: Part[][] = [];
  for (const step of steps) {
    const group = groups[groups.length - 1];
    if (group && inItem(step.name, item)?.beside) group.push(step);
    else groups.push([step]);
  }
  const running: Part[] = [];
  for (const group of groups) {
    const open = group.filter((step) => step.doneOn === undefined);
    if (open.length < group.length) running.length = 0;
    running.push(...open);
    if (open.some((step) => !inItem(step.name, item)?.optional)) break;
  }
  return running;
}
