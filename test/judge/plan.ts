import type { OrderType, Status } from "./books.js";
import type { View } from "./counter.js";
import type { Dice } from "./dice.js";
import type { Ending, Work } from "./office.js";
import type { ProxyFault } from "./proxy.js";

export const KINDS = ["register", "transfer", "renew", "certificate", "process", "revoke"] as const;
export type Kind = (typeof KINDS)[number];

/** How the trial's client reaches the server. */
export interface Lane {
  readonly secure: boolean;
  readonly transport: "undici" | "fetch";
  readonly proxied: boolean;
}

export type ReplyPlan =
  /** What the rules of the office say. */
  | { readonly form: "word"; readonly parkedAs: 200 | 435 | 485; readonly refusal: number }
  | { readonly form: "code"; readonly code: number; readonly success: boolean; readonly names: boolean }
  | {
      readonly form: "page";
      readonly status: number;
      readonly body: "html" | "json" | "nothing";
      readonly dateOffMs: number;
    }
  | { readonly form: "half"; readonly share: number }
  | { readonly form: "bare" }
  | { readonly form: "silence" };

export interface Wire {
  readonly delayMs: number;
  /** Which part of the reply comes before the connection is cut. */
  readonly cutAt?: number | undefined;
  /** How much the length that is told differs from the true one. */
  readonly lengthOff: number;
  readonly end: "keep" | "close" | "cut" | "garble";
}

export interface CallPlan {
  readonly work: Work;
  readonly reply: ReplyPlan;
  readonly wire: Wire;
  /** How often the request is turned away first, and with what. */
  readonly turns: readonly (310 | 350)[];
  readonly timeoutMs: number;
  readonly abort?: "at-once" | "arrived" | "replying" | number | undefined;
  readonly mark: "none" | "given" | "marks";
  readonly owner: string;
  readonly save: boolean;
  /** Of a renewal: years the given year is off. */
  readonly yearOff: number;
  readonly startsAfterMs: number;
}

/** An order of other people. */
export interface Stranger {
  readonly type: OrderType;
  readonly status: Status;
  /** From the moment of the call; those of the past are negative. */
  readonly offsetMs: number;
  readonly owner: string;
  readonly affiliate: string;
}

export type Early =
  | { readonly fault: "none" }
  | { readonly fault: "refused" | "cut-at-once" | "stale" | "closing" | "leftover" }
  | { readonly fault: "cut-request"; readonly share: number };

export interface Plan {
  readonly kind: Kind;
  readonly calls: readonly CallPlan[];
  /** Whether the client has asked something before. */
  readonly isWarm: boolean;
  readonly early: Early;
  readonly proxyFault: ProxyFault;
  readonly holder: "account" | "elsewhere" | "nobody";
  readonly expiry: "soon" | "new-year";
  /** What an order that waits to be processed carries. */
  readonly savedMark: string;
  readonly strangers: readonly Stranger[];
  /** Somebody outside the account takes the name. */
  readonly snatchedAfterMs?: number | undefined;
  readonly view: View;
  /** How far the server's clock is ahead of the client's. */
  readonly skewMs: number;
  readonly asks: {
    readonly way: "error" | "lost" | "closed" | "other-machine";
    readonly firstAfterMs: number;
    readonly faults: readonly ("none" | "cut" | "page" | "half" | "code" | "turned-away")[];
    readonly otherSkewMs: number;
  };
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** All that comes late comes within it, after the deadline of a call: the quiet time that the library trusts. */
export const QUIET_MS = 5 * MINUTE;

/** Codes that the documents know, and that leave open whether the request was carried out. */
const VAGUE = [300, 400, 404, 405, 436, 486, 500, 702, 703, 704, 705, 720] as const;
const UNDOCUMENTED = [299, 499, 502, 503, 550, 600, 999] as const;
const DEFINITE: Readonly<Record<Kind, readonly number[]>> = {
  register: [401, 410, 415, 430, 437, 440, 460, 465, 470, 485, 501],
  transfer: [401, 430, 440, 460, 465, 485, 487, 501, 552],
  renew: [401, 430, 437, 440, 465, 480, 541, 555],
  certificate: [401, 410, 430, 440, 460, 465, 501],
  process: [401, 430, 460, 465, 480, 485],
  revoke: [401, 430, 460, 463, 465, 480],
};
const GATEWAY = [
  301, 302, 303, 307, 308, 400, 401, 403, 404, 407, 408, 413, 421, 429, 499, 500, 502, 503, 504, 520,
] as const;

export function drawPlan(dice: Dice, { secure, proxied }: Lane): Plan {
  const kind = dice.of([
    "register",
    "register",
    "register",
    "renew",
    "renew",
    "transfer",
    "certificate",
    "process",
    "revoke",
  ]);
  const isPair = dice.chance(0.16) && kind !== "process" && kind !== "revoke";
  const owners = ["Ann@Customer.example", "ann@customer.example"];
  const owner = dice.of(owners);
  const other = () => (dice.chance(0.6) ? "bob@other.example" : dice.of(owners));
  const early = isPair ? ({ fault: "none" } as const) : drawEarly(dice);
  const isWarm = dice.chance(0.4) || ["stale", "closing", "leftover"].includes(early.fault);
  const proxyFault = proxied && !isPair && early.fault === "none" && dice.chance(0.35) ? drawProxyFault(dice) : "none";
  const first = drawCall(dice, kind, { secure, owner, startsAfterMs: 0, early });
  const second = drawCall(dice, kind, { secure, owner: other(), startsAfterMs: dice.of([0, 0, 1, 5]), early });
  return {
    kind,
    calls: isPair ? [first, second] : [first],
    isWarm,
    early,
    proxyFault,
    holder: drawHolder(dice, kind),
    expiry: dice.chance(0.15) ? "new-year" : "soon",
    savedMark: dice.of(["", "sale-11"]),
    strangers: drawStrangers(dice, kind, other),
    snatchedAfterMs: dice.chance(0.05) ? dice.whole(0, 8 * MINUTE) : undefined,
    view: {
      pageSize: dice.of([5, 20, 40, 100]),
      namesLagMs: dice.chance(0.2) ? dice.whole(0, 40) * SECOND : 0,
      houseAffiliate: dice.of(["", "", "house"]),
      annotates: dice.chance(0.3),
    },
    skewMs: drawSkew(dice),
    asks: {
      way: dice.weighed({ error: 5, lost: 3, closed: 1, "other-machine": 1 }),
      firstAfterMs: dice.of([0, 0, 20 * SECOND, 10 * MINUTE]),
      faults: dice.chance(0.3)
        ? Array.from({ length: dice.whole(1, 6) }, () =>
            dice.of(["none", "cut", "page", "half", "code", "turned-away"]),
          )
        : [],
      // One's own clocks are near each other where none was ever compared with the server's.
      otherSkewMs: isWarm ? drawSkew(dice) : dice.whole(-40, 40) * SECOND,
    },
  };
}

const drawSkew = (dice: Dice) =>
  dice.of([
    0,
    0,
    dice.whole(-3000, 3000),
    dice.of([-1, 1]) * 90 * SECOND,
    dice.of([-5, 5]) * HOUR,
    dice.of([-3, 3]) * DAY,
  ]);

function drawHolder(dice: Dice, kind: Kind): Plan["holder"] {
  if (kind === "renew" || kind === "revoke") return "account";
  if (kind === "transfer") return dice.chance(0.2) ? "account" : "elsewhere";
  if (kind === "register") return dice.weighed({ nobody: 8, account: 2, elsewhere: 1 });
  return "nobody";
}

function drawEarly(dice: Dice): Early {
  const fault = dice.weighed({
    none: 80,
    refused: 2,
    "cut-at-once": 3,
    "cut-request": 8,
    stale: 3,
    closing: 3,
    leftover: 3,
  });
  return fault === "cut-request" ? { fault, share: dice.next() } : { fault };
}

function drawProxyFault(dice: Dice): ProxyFault {
  return dice.of(["cut-at-once", "page", "login", "cut-after-connect", "cut-in-tunnel", "talks-first"]);
}

function drawStrangers(dice: Dice, kind: Kind, other: () => string): Stranger[] {
  const old = (): Stranger => ({
    type: dice.of(["new", "transfer", "renewal"]),
    status: dice.of(["completed", "declined", "cancelled"]),
    offsetMs: -dice.whole(1, 900) * DAY,
    owner: other(),
    affiliate: "",
  });
  const strangers = Array.from({ length: Number(dice.weighed({ 0: 50, 1: 20, 4: 20, 45: 8, 130: 2 })) }, old);
  if (kind === "certificate" || kind === "revoke" || !dice.chance(0.25)) return strangers;
  // Of other workers of the account, near in time: before the call or after it.
  strangers.push({
    type: kind === "renew" ? "renewal" : kind === "transfer" ? "transfer" : "new",
    status: dice.of(["completed", "completed", "declined", "pending"]),
    offsetMs: dice.of([-8 * MINUTE, -90 * SECOND, -4 * SECOND, -SECOND, -100, 500, 5 * SECOND, 2 * MINUTE, 9 * MINUTE]),
    owner: other(),
    affiliate: dice.of(["", "another-order"]),
  });
  return strangers;
}

interface Around {
  readonly secure: boolean;
  readonly owner: string;
  readonly startsAfterMs: number;
  readonly early: Early;
}

function drawCall(dice: Dice, kind: Kind, { secure, owner, startsAfterMs, early }: Around): CallPlan {
  const time = dice.weighed({ "at once": 45, late: 25, never: 30 });
  const wire = drawWire(dice, secure);
  const ending = drawEnding(dice, kind);
  const isImpatient = dice.chance(0.15);
  const delayMs = isImpatient ? dice.whole(10, 70) : wire.delayMs;
  const reply = drawReply(dice, kind, time);
  const isDeaf = reply.form === "silence" || wire.lengthOff > 0 || early.fault === "stale";
  // A word may be late as the work is, when the client no longer listens.
  const afterMs =
    time === "never" ? "never" : time === "at once" ? 0 : isImpatient ? delayMs : dice.whole(0, QUIET_MS - 60 * SECOND);
  return {
    work: {
      afterMs,
      ending,
      takesMs:
        dice.whole(0, 12) * SECOND +
        dice.whole(0, 999) +
        (ending.startsWith("accepted") ? dice.of([0, HOUR, 3 * DAY]) : 0),
      showsAfterMs: dice.chance(0.25) ? dice.whole(0, 8 * SECOND) : 0,
      keepsMarks: dice.chance(0.75),
    },
    reply,
    wire: { ...wire, delayMs },
    turns: dice.chance(0.06) ? dice.of([[310], [350], [310, 310]]) : [],
    timeoutMs: isImpatient ? dice.whole(15, 60) : isDeaf ? dice.whole(40, 90) : 8_000,
    abort: dice.chance(0.06) ? dice.of(["at-once", "arrived", "replying", dice.whole(0, 8)]) : undefined,
    // What is processed or deleted carries no mark.
    mark: dice.weighed({ none: 45, given: kind === "process" || kind === "revoke" ? 0 : 35, marks: 20 }),
    owner,
    save: kind === "register" && dice.chance(0.08),
    yearOff: kind === "renew" && dice.chance(0.2) ? dice.of([-1, 1]) : 0,
    startsAfterMs,
  };
}

function drawEnding(dice: Dice, kind: Kind): Ending {
  if (kind === "revoke" || kind === "certificate") return "done";
  if (kind === "transfer") return dice.of(["accepted", "accepted-declined", "done", "parked"]);
  if (kind === "renew")
    return dice.weighed({ done: 8, working: 2, "working-declined": 1, parked: 0, accepted: 1, "accepted-declined": 1 });
  return dice.weighed({ done: 8, working: 2, "working-declined": 1, parked: 3, accepted: 1, "accepted-declined": 1 });
}

function drawReply(dice: Dice, kind: Kind, time: "at once" | "late" | "never"): ReplyPlan {
  const form = dice.weighed({
    word: time === "at once" ? 50 : time === "never" ? 35 : 5,
    vague: 16,
    undocumented: 6,
    contradiction: 6,
    page: 20,
    half: 6,
    silence: 4,
    bare: time === "never" ? 3 : 0,
  });
  const names = dice.chance(0.3);
  switch (form) {
    case "word":
      return { form, parkedAs: dice.of([200, 435, 485]), refusal: dice.of(DEFINITE[kind]) };
    case "vague":
      return { form: "code", code: dice.of(VAGUE), success: false, names };
    case "undocumented":
      return { form: "code", code: dice.of(UNDOCUMENTED), success: dice.chance(0.2), names };
    case "contradiction":
      return dice.chance(0.7)
        ? { form: "code", code: dice.of([211, 221, 400, 404, 465, 485, 555, 720]), success: true, names }
        : { form: "code", code: dice.of([200, 210, 250]), success: false, names };
    case "page":
      return {
        form,
        status: dice.of(GATEWAY),
        body: dice.of(["html", "json", "nothing"]),
        dateOffMs: dice.of([0, 0, 0, -7 * HOUR, 2 * HOUR]),
      };
    case "half":
      return { form, share: dice.next() };
    default:
      return { form };
  }
}

function drawWire(dice: Dice, secure: boolean): Wire {
  const clean = { delayMs: 0, lengthOff: 0, end: "keep" } as const;
  switch (dice.weighed({ clean: 66, reply: 14, none: 10, short: 3, long: 3, garbled: secure ? 4 : 0 })) {
    case "reply":
      return { ...clean, cutAt: dice.next(), end: dice.of(["close", "cut"]) };
    case "none":
      return { ...clean, cutAt: 0, end: dice.of(["close", "cut"]) };
    case "short":
      return { ...clean, lengthOff: -dice.whole(1, 300) };
    case "long":
      return { ...clean, lengthOff: dice.whole(1, 300), end: dice.of(["keep", "close"]) };
    case "garbled":
      return { ...clean, cutAt: 0, end: "garble" };
    default:
      return { ...clean, end: dice.of(["keep", "keep", "close"]) };
  }
}
