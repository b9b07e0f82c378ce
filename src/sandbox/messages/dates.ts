import type { Random } from "../random.js";

/** A day in milliseconds. */
export const DAY = 24 * 60 * 60 * 1000;

// The server writes dates in several forms, each command its own; these are the recorded ones.

/** `2026-01-31 13:51:53`, UTC. */
export function utcDateTime(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replace("T", " ");
}

/** `2026-01-31`, UTC. */
export function utcDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The id of a transaction: its moment, a number and the server's. */
export function transactionId(time: number, random: Random): string {
  return `${utcDateTime(time)} ${10000 + random.below(50000)} 101`;
}

/** Unix seconds. */
export function unixSeconds(time: number): string {
  return String(Math.floor(time / 1000));
}

const eastern = new Intl.DateTimeFormat("en-US", {
  timeZone: "America/New_York",
  hourCycle: "h23",
  year: "numeric",
  month: "short",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

/** `31-JAN-2026 08:51:53`, US Eastern, daylight saving included. */
export function easternDateTime(time: number): string {
  const part = Object.fromEntries(eastern.formatToParts(time).map(({ type, value }) => [type, value]));
  return `${part.day}-${part.month?.toUpperCase()}-${part.year} ${part.hour}:${part.minute}:${part.second}`;
}

/** The first moment of a `YYYY-MM-DD` day (UTC); undefined when there is no such day. */
export function parseDay(text: string): number | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) || utcDate(time) !== text ? undefined : time;
}

/** The same day some years on; 29 February becomes 1 March. */
export function addYears(time: number, years: number): number {
  const date = new Date(time);
  return date.setUTCFullYear(date.getUTCFullYear() + years);
}

/** `2026-01-31T13:51:53Z`. */
export function isoDateTime(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** `Wed May  4 09:36:06 2005`, as C's ctime writes it; UTC here. */
export function ctime(time: number): string {
  const [weekday, dayOfMonth = "", month, year, clock] = new Date(time).toUTCString().replace(",", "").split(" ");
  return `${weekday} ${month} ${String(Number(dayOfMonth)).padStart(2)} ${clock} ${year}`;
}

/** `2012-04-12T10:05:08.000+00:00`, as trust products write it. */
export function offsetDateTime(time: number): string {
  return new Date(time).toISOString().replace("Z", "+00:00");
}
