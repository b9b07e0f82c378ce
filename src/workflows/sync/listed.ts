import { parseOpsDate } from "../../schema/parse-ops-date.js";
import { DAY } from "./day.js";
import type { EventsOf } from "./events.js";
import type { DomainChange, DomainChangeKind, DomainEvidence, DomainState, KnownDomain } from "./types.js";

/** What OpenSRS says of a domain that is in the account. */
export interface Present {
  readonly name: string;
  readonly expiry: string | undefined;
  readonly autoRenew?: boolean | undefined;
  readonly letExpire?: boolean | undefined;
  readonly evidence: DomainEvidence;
}

/** The change of a domain that is in the account, if there is one; a text: what could not be read of it. */
export function changeOf(
  present: Present,
  before: KnownDomain | undefined,
  asOf: Date,
  events: EventsOf,
): DomainChange | string | undefined {
  const at = present.expiry === undefined ? undefined : parseOpsDate(present.expiry);
  if (at === undefined) return `the expiry of ${present.name} could not be read`;
  // The list may give the day alone: less than a day is no difference.
  const moved = before ? at.getTime() - Date.parse(before.expiry) : 0;
  const expiry = before && Math.abs(moved) < DAY ? before.expiry : at.toISOString();
  const after: KnownDomain = {
    name: present.name,
    expiry,
    state: stateOf(Date.parse(expiry), asOf.getTime()),
    autoRenew: present.autoRenew ?? before?.autoRenew,
    letExpire: present.letExpire ?? before?.letExpire,
  };
  const kind = kindOf(before, after);
  if (kind === undefined) return undefined;
  const told = events(present.name, EVENTS[kind]).map((event) => ({ source: "event", event }) as const);
  return { kind, name: after.name, before, after, evidence: [present.evidence, ...told] };
}

/** The events that go with a change. */
const EVENTS: Readonly<Partial<Record<DomainChangeKind, readonly string[]>>> = {
  added: ["DOMAIN CREATED", "DOMAIN REGISTERED", "TRANSFER STATUS_CHANGE"],
  renewed: ["DOMAIN RENEWED"],
  expired: ["DOMAIN EXPIRED"],
  grace: ["DOMAIN EXPIRED"],
};

function stateOf(expiry: number, now: number): DomainState {
  if (expiry > now) return "active";
  return now - expiry < DAY ? "expired" : "grace";
}

function kindOf(before: KnownDomain | undefined, after: KnownDomain): DomainChangeKind | undefined {
  if (before === undefined || before.state === "deleted" || before.state === "transferred-away") return "added";
  if (Date.parse(after.expiry) > Date.parse(before.expiry)) return "renewed";
  if (before.state === "redemption") return "added";
  if (after.state !== before.state && (after.state === "expired" || after.state === "grace")) return after.state;
  const isSame =
    after.state === before.state &&
    after.expiry === before.expiry &&
    isKept(before.autoRenew, after.autoRenew) &&
    isKept(before.letExpire, after.letExpire);
  return isSame ? undefined : "changed";
}

/** A store that does not keep it is told of no change. */
const isKept = (before: boolean | undefined, after: boolean | undefined) => before === undefined || before === after;
