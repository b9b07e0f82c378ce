import type { State } from "./state.js";

/** Notes that a task is due at a time. Appointments of the same time keep the order they were made in. */
export function schedule({ agenda }: State, at: number, task: string, subject: string | number): void {
  let low = 0;
  let high = agenda.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (agenda[middle]!.at <= at) low = middle + 1;
    else high = middle;
  }
  agenda.splice(low, 0, { at, task, subject: String(subject) });
}
