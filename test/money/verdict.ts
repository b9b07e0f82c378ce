import type { Intent, Journal, OpenSrsClient } from "../../src/index.js";
import { type Books, centsOf, moneyOf } from "./books.js";
import type { PlannedOrder, Trouble } from "./orders.js";
import { statusOf } from "./protocol.js";
import type { Course, ShiftResult } from "./shift.js";

/** What the judge is told, beside the workers' words: all of it comes from elsewhere. */
export interface Case {
  readonly books: Books;
  readonly journal: Journal;
  /** Nothing goes wrong for this one. */
  readonly client: OpenSrsClient;
  readonly marks: boolean;
  readonly balanceBefore: string;
}

export interface Verdict {
  /** Each is a sentence; none means that all is well. */
  readonly faults: readonly string[];
  /** Keys by their last word. */
  readonly words: Readonly<Record<string, number>>;
  readonly bought: number;
  readonly twice: number;
  /** Bought, and nobody may say whose it is: without marks. */
  readonly unknown: readonly string[];
  readonly charged: string;
}

/** The last words that may be spoken of an order that nothing was paid for. */
const MAY_END: Readonly<Record<Trouble, readonly string[]>> = {
  free: [],
  "refused-once": [],
  late: [],
  rival: ["held", "parked", "refused"],
  owned: ["held", "parked", "refused"],
  taken: ["held", "parked", "refused"],
  missing: ["refused"],
};

export async function judge({ courses }: ShiftResult, about: Case): Promise<Verdict> {
  const faults: string[] = [];
  const words: Record<string, number> = {};
  const unknown: string[] = [];
  const plans = new Set<string>();
  const { books, client, journal, marks } = about;
  const bought = await purchases(about);
  const paid = new Map<string, string>();
  let expected = 0;
  for (const { order, finals, words: spoken } of courses.values()) {
    const { key } = order;
    const blame = (what: string) => faults.push(`${key} (${order.kind}, ${order.trouble}): ${what}`);
    const last = lastWord(finals);
    words[last] = (words[last] ?? 0) + 1;
    const states = new Set(finals.map((final) => meantBy(statusOf(final))));
    // Without marks one worker may have heard what another lost.
    if (!marks) states.delete("unknown");
    if (states.size > 1) blame(`two workers say ${[...states].join(" and ")}`);
    const charged = bought.get(thingOf(order)) ?? [];
    if (charged.length > 1) blame(`bought ${charged.length} times`);
    const said = [...spoken, ...finals].filter(({ status }) => status === "done");
    if (said.length > 0 && last !== "done") blame(`was said to be done, and ends ${last}`);
    const intent = await journal.get(key);
    // Refused was a question then, before anything was sent: the journal's plan stands.
    const isPlan = intent?.state === "planned" && finals.some((final) => statusOf(final) === "refused");
    if (isPlan) plans.add(key);
    if (!isPlan && !isSame(intent, last)) blame(`ends ${last}, and the journal says ${intent?.state}`);
    if (last === "done") {
      const { orderId } = finals[0] as { orderId?: string };
      const record = orderId === undefined ? undefined : await recordOf(client, order, orderId);
      if (record?.status !== "completed") blame(`is done by order ${orderId}, which is ${record?.status}`);
      if (marks && record?.mark !== undefined && !record.mark.startsWith(`key:${key}#`))
        blame(`is done by the order of ${record.mark}`);
      if (charged.length === 0) blame("is done, and nothing was paid");
      const other = paid.get(thingOf(order));
      if (other !== undefined) blame(`is done, and so is ${other}, by one payment`);
      paid.set(thingOf(order), key);
      expected += centsOf(record?.cost ?? "0");
    } else if (last === "unknown" && !marks) {
      unknown.push(key);
      if (charged.length > 0 && !paid.has(thingOf(order))) paid.set(thingOf(order), key);
    } else if (!MAY_END[order.trouble].includes(last))
      blame(`is not decided: ${last}, ${finals[0]?.reason}; said before: ${spoken.map(statusOf).join(", ")}`);
  }
  const orphans = [...bought].filter(([thing]) => !paid.has(thing));
  for (const [thing] of orphans) faults.push(`${thing} was bought, and no key has it`);
  if (marks && books.charged !== expected)
    faults.push(`${moneyOf(books.charged)} were charged, and the orders that are done cost ${moneyOf(expected)}`);
  const balance = (await client.getBalance()).attributes.balance;
  if (centsOf(balance) !== centsOf(about.balanceBefore) - books.charged)
    faults.push(`the balance is ${balance}: of ${about.balanceBefore}, ${moneyOf(books.charged)} were charged`);
  const open = (await journal.open()).filter(
    ({ key, state }) => state !== "parked" && !unknown.includes(key) && !plans.has(key),
  );
  for (const { key, state } of open) faults.push(`${key} is left ${state} in the journal`);
  const twice = [...bought.values()].filter(({ length }) => length > 1).length;
  return { faults, words, bought: bought.size, twice, unknown, charged: moneyOf(books.charged) };
}

/** What was paid for, by kind and name. */
export async function purchases({ books, client }: Pick<Case, "books" | "client">): Promise<Map<string, string[]>> {
  const things = new Map<string, string[]>();
  for (const { action, object, domain, charged, orderId } of books.charges) {
    const thing =
      object === "CLOCK"
        ? await thingOfClock(client, action, domain)
        : `${action === "RENEW" ? "renew" : "register"} ${domain || (await nameOf(client, orderId!))}`;
    things.set(thing, [...(things.get(thing) ?? []), charged]);
  }
  return things;
}

/** Certificates and transfers are paid for as time goes by. */
async function thingOfClock(client: OpenSrsClient, action: string, subject: string): Promise<string> {
  if (action === "ISSUE")
    return `certificate ${(await client.getTrustServiceOrderInfo({ order_id: subject })).attributes.domain}`;
  const { transfers = [] } = (await client.getTransfersIn({ transfer_id: subject })).attributes;
  return `transfer ${transfers[0]?.domain}`;
}

async function nameOf(client: OpenSrsClient, orderId: string): Promise<string> {
  return String((await client.getOrderInfo({ order_id: orderId })).attributes.field_hash.domain);
}

export function thingOf({ kind, domain }: PlannedOrder): string {
  return `${kind} ${domain}`;
}

interface OrderRecord {
  readonly status: unknown;
  readonly cost: string;
  readonly mark?: string | undefined;
}

async function recordOf(client: OpenSrsClient, { kind }: PlannedOrder, orderId: string): Promise<OrderRecord> {
  if (kind === "certificate") {
    const { state, price } = (await client.getTrustServiceOrderInfo({ order_id: orderId })).attributes;
    return { status: state, cost: price };
  }
  const { status, cost, affiliate_id } = (await client.getOrderInfo({ order_id: orderId })).attributes.field_hash;
  return { status, cost: String(cost), mark: affiliate_id };
}

function lastWord(finals: Course["finals"]): string {
  const states = finals.map(statusOf);
  return states.find((state) => state === "done") ?? states[0]!;
}

/** What was parked may be cancelled or declined since, by a worker whose word was lost: each said the truth of its time. */
function meantBy(state: string): string {
  return ["held", "parked", "refused"].includes(state) ? "not bought" : state;
}

function isSame(intent: Intent | undefined, last: string): boolean {
  const state = intent?.state ?? "nothing";
  return meantBy(state) === meantBy(last) || (last === "unknown" && ["sending", "pending", "planned"].includes(state));
}
