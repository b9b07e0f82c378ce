/** The envelope as the judge reads and writes it: by hand, with nothing of the library or of its sandbox. */

export type Value = string | readonly Value[] | { readonly [key: string]: Value };
export type Items = { readonly [key: string]: Value };

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const unescaped = (text: string) => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name]!);
const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** The data block of a request; none when there is no envelope. */
export function readRequest(document: string): Items | undefined {
  const tokens = document.matchAll(/<(\/?)(dt_assoc|dt_array|item)(?:\s+key=(?:"([^"]*)"|'([^']*)'))?\s*(\/?)>|[^<]+/g);
  const next = () => tokens.next().value;
  const container = (isArray: boolean): Value => {
    const entries: [string, Value][] = [];
    for (let token = next(); token && !(token[1] === "/"); token = next()) {
      if (token[2] !== "item") continue;
      const key = unescaped(token[3] ?? token[4] ?? "");
      entries.push([key, token[5] === "/" ? "" : item()]);
    }
    return isArray ? entries.map(([, value]) => value) : Object.fromEntries(entries);
  };
  const item = (): Value => {
    let text = "";
    let inner: Value | undefined;
    for (let token = next(); token && !(token[1] === "/" && token[2] === "item"); token = next()) {
      if (token[2] === undefined) text += unescaped(token[0]);
      else inner = container(token[2] === "dt_array");
    }
    return inner ?? text;
  };
  for (let token = next(); token; token = next()) {
    if (token[2] === "dt_assoc" && token[1] === "") return container(false) as Items;
  }
  return undefined;
}

function write(value: Value, indent: string): string {
  if (typeof value === "string") return escaped(value);
  const [tag, entries] = Array.isArray(value)
    ? ["dt_array", value.map((item, index) => [String(index), item] as const)]
    : ["dt_assoc", Object.entries(value as Items)];
  const rows = entries.map(
    ([key, item]) => `\n${indent}  <item key="${escaped(key)}">${write(item, `${indent}  `)}</item>`,
  );
  return `\n${indent} <${tag}>${rows.join("")}\n${indent} </${tag}>\n${indent}`;
}

/** A reply, framed as the recorded ones are. */
export function writeReply(block: Items): string {
  return `<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
 <header>
  <version>0.9</version>
  </header>
 <body>
  <data_block>${write(block, "  ")}</data_block>
 </body>
</OPS_envelope>`;
}

export const textAt = (items: Value | undefined, ...path: string[]): string => {
  let value: Value | undefined = items;
  for (const key of path) value = typeof value === "object" ? (value as Items)[key] : undefined;
  return typeof value === "string" ? value : "";
};

const two = (value: number) => String(value).padStart(2, "0");
const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

/** `YYYY-MM-DD HH:MM:SS`, UTC. */
export const utcText = (at: number): string => new Date(at).toISOString().slice(0, 19).replace("T", " ");

const eastern = new Intl.DateTimeFormat("en-US", {
  timeZone: "America/New_York",
  hourCycle: "h23",
  ...({
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  } as const),
});

/** `DD-MON-YYYY HH:MM:SS`, the time of New York. */
export function easternText(at: number): string {
  const parts = Object.fromEntries(eastern.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { day, month, year, hour, minute, second } = parts as Record<string, number>;
  return `${two(day!)}-${MONTHS[month! - 1]}-${year} ${two(hour!)}:${two(minute!)}:${two(second!)}`;
}
