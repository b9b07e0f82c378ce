/**
 * The moment that a date of an OpenSRS reply means. Every form is understood:
 *
 * | form | zone |
 * | --- | --- |
 * | `2026-04-07`, `2026-04-07 20:45:46` | UTC; a day begins at midnight |
 * | `07-JAN-2026 13:51:53` | US Eastern, with daylight saving |
 * | `2026-09-14-04:00`, `2026-09-14Z` | midnight at the offset given |
 * | `2026-04-12T10:05:08.000-05:00`, `2026-06-19T15:34:01Z` | the offset given; UTC without one |
 * | `1304687051` | Unix seconds, of nine digits or more: from March 1973 on |
 *
 * Spaces around the text do not matter. Gives `undefined` for `""` and `"0"`, which stand for no date, for `undefined`
 * (an item that the reply does not have), for days and times that do not exist, and for any other text.
 *
 * An hour of US Eastern time comes twice a year when daylight saving ends: its first pass is meant. The hour that is
 * left out when daylight saving begins is read by the clock before the change, so that 02:30 becomes 03:30.
 */
export function parseOpsDate(text: string | undefined): Date | undefined {
  // JavaScript callers may give what was typed as a date and is none, such as null.
  const bare = typeof text === "string" ? text.trim() : "";
  if (/^\d{9,11}$/.test(bare)) return new Date(Number(bare) * 1000);
  const iso = ISO.exec(bare)?.groups;
  if (iso) {
    const local = utc(iso.year, iso.month, iso.day, iso);
    return local === undefined ? undefined : new Date(local + milliseconds(iso.fraction) - offset(iso.zone));
  }
  const eastern = EASTERN.exec(bare)?.groups;
  if (!eastern) return undefined;
  const month = String(MONTHS.indexOf(eastern.month!.toUpperCase()) + 1);
  const local = utc(eastern.year, month, eastern.day, eastern);
  return local === undefined ? undefined : new Date(fromEastern(local));
}

/**
 * The year of an expiry as registries count it, in UTC: what `renewDomain` wants as `currentexpirationyear`. Takes what
 * `parseOpsDate` does, such as `domain_expdate` of `belongsToRsp` or `expiredate` of `getDomain`; `undefined` for no date.
 *
 * `parseOpsDate(text).getFullYear()` is the year where the program runs: west of UTC an expiry in the first hours of
 * January falls into the year before there, and the renewal is refused.
 */
export function expiryYear(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseOpsDate(text)?.getUTCFullYear();
}

const TIME = String.raw`(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d):(?<second>[0-5]\d)`;
const ISO = new RegExp(
  String.raw`^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T ]${TIME}(?:\.(?<fraction>\d{1,9}))?)?(?<zone>Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$`,
);
const EASTERN = new RegExp(String.raw`^(?<day>\d\d)-(?<month>[A-Za-z]{3})-(?<year>\d{4}) ${TIME}$`);
const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

type Parts = Readonly<Record<string, string | undefined>>;

/** The time of a clock as if it showed UTC, or nothing when the day does not exist. */
function utc(year = "", month = "", day = "", { hour = "0", minute = "0", second = "0" }: Parts): number | undefined {
  const time = Date.UTC(+year, +month - 1, +day, +hour, +minute, +second);
  const date = new Date(time);
  // Date.UTC moves 30 February to March, and the years 0 to 99 to the 20th century.
  const real = date.getUTCFullYear() === +year && date.getUTCMonth() === +month - 1 && date.getUTCDate() === +day;
  return real ? time : undefined;
}

function milliseconds(fraction = ""): number {
  return Number(fraction.padEnd(3, "0").slice(0, 3));
}

function offset(zone = "Z"): number {
  if (zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return (zone[0] === "-" ? -minutes : minutes) * MINUTE;
}

function fromEastern(local: number): number {
  // The offsets of the day before and the day after differ only around a change of the clocks.
  const [before, after] = [easternOffset(local - DAY), easternOffset(local + DAY)];
  const offset = [before, after].find((ahead) => easternOffset(local - ahead) === ahead);
  return local - (offset ?? before);
}

let formatter: Intl.DateTimeFormat | undefined;

/** What US Eastern time is ahead of UTC at a moment. */
function easternOffset(time: number): number {
  formatter ??= new Intl.DateTimeFormat("en-US", {
    timeZone: "America/New_York",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const parts: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(time)) parts[type] = Number(value);
  const shown = Date.UTC(parts.year!, parts.month! - 1, parts.day, parts.hour, parts.minute, parts.second);
  return shown - time;
}
