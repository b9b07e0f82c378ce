import { createHash, randomUUID } from "node:crypto";
import type { CallFacts } from "../../errors/facts.js";
import type { LostOrder, MarkPlace } from "../../errors/lost.js";
import type { OpsAssoc, OpsValue } from "../../wire/index.js";
import { textOf } from "../reply.js";
import { LONGEST_MS } from "./clocks.js";

/** What is known of a request before it is sent. */
export type LostRequest = Omit<LostOrder, "account" | "sentAt" | "until" | "clockAheadMs" | "clockSlackMs">;

/** The account of a call. A URL has one spelling of its host; two gateways may differ in their paths alone. */
export function accountOf({ baseUrl, username }: Pick<CallFacts, "baseUrl" | "username">): LostOrder["account"] {
  const { host, pathname, search } = new URL(baseUrl);
  return { host: `${host}${pathname === "/" ? "" : pathname}${search}`, username };
}

export function lostRequest(command: string, block: OpsAssoc, mark?: { text: string; place: MarkPlace }): LostRequest {
  const attributes = isAssoc(block.attributes) ? block.attributes : {};
  const item = (name: string) => textOf(attributes[name]) || undefined;
  return {
    command,
    domain: item("domain") ?? (textOf(block.domain) || undefined),
    mark: mark?.text,
    markIn: mark?.place,
    owner: ownerOf(attributes.contact_set),
    reg_type: item("reg_type"),
    handle: item("handle"),
    period: item("period"),
    currentexpirationyear: item("currentexpirationyear"),
    order_id: item("order_id"),
    subcommand: item("command"),
    as_subreseller: item("as_subreseller"),
  };
}

function ownerOf(contacts: OpsValue | undefined): LostOrder["owner"] {
  const owner = isAssoc(contacts) ? contacts.owner : undefined;
  const email = isAssoc(owner) ? textOf(owner.email) : "";
  if (email === "") return undefined;
  const salt = randomUUID();
  return { salt, hash: hashOf(salt, email) };
}

/** Whether an order's owner is the lost one's; `undefined` when that cannot be compared. */
export function hasOwner({ owner }: LostOrder, email: string): boolean | undefined {
  if (owner === undefined || email.trim() === "") return undefined;
  return hashOf(owner.salt, email) === owner.hash;
}

function hashOf(salt: string, email: string): string {
  return createHash("sha256").update(`${salt} ${email.trim().toLowerCase()}`).digest("hex");
}

function isAssoc(value: OpsValue | undefined): value is OpsAssoc {
  return typeof value === "object" && !Array.isArray(value);
}

/** What is wrong with something that should be a lost order; nothing when it is one. */
export function lostFault(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return "expected what `error.lost` gave";
  const { command, account, sentAt, until, clockAheadMs, clockSlackMs } = value as Partial<
    Record<keyof LostOrder, unknown>
  >;
  if (typeof command !== "string" || !/^\S+ \S+$/.test(command)) return "`command` is no action and object";
  const { host, username } = (account ?? {}) as Partial<Record<keyof LostOrder["account"], unknown>>;
  if (typeof host !== "string" || typeof username !== "string") return "`account` is no host and username";
  // Of four digits, so that a century more can be written too.
  const isTime = (time: unknown) => typeof time === "string" && /^\d{4}-/.test(time) && !Number.isNaN(Date.parse(time));
  if (!isTime(sentAt) || !isTime(until)) return "`sentAt` and `until` are no times";
  const isDifference = (ms: unknown) => ms === undefined || (typeof ms === "number" && Math.abs(ms) < LONGEST_MS);
  if (!isDifference(clockAheadMs)) return "`clockAheadMs` is no difference of clocks";
  return isDifference(clockSlackMs) ? undefined : "`clockSlackMs` is no difference of clocks";
}
