/** What one body is asked for, as it is typed. */
export interface UnitRow {
  unit: string;
  task: string;
  days: number | '';
}

/** Bodies that one matter asks at most. */
export const UNITS_MAX = 20;

export const emptyRow = (): UnitRow => ({ unit: '', task: '', days: '' });

/** The lead and every body are named, no body twice, and each has a task. */
export function unitsWhole(lead: string, rows: UnitRow[]): boolean {
  const names = [lead, ...rows.map((row) => row.unit)].map((name) => name.trim());
  const tasks = rows.map((row) => row.task.trim());
  return rows.length > 0 && rows.length <= UNITS_MAX && names.every(Boolean) && tasks.every(Boolean) && new Set(names).size === names.length;
}
