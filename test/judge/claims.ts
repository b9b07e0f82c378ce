import { comesToMore, truthAt } from "./books.js";
import type { TrialClerk } from "./clerk.js";
import type { Plan } from "./plan.js";

/** A word of the library that somebody acts upon. */
export interface Claim {
  readonly party: number;
  readonly request: string;
  /** By the server's clock. */
  readonly at: number;
  readonly word:
    | "success"
    | "accepted"
    | "not-sent"
    | "refused"
    | "unknown"
    | "parked"
    | "done"
    | "aborted"
    | "no-error-of-ours"
    | "reconcile-threw"
    | "verdict-done"
    | "verdict-parked"
    | "verdict-held"
    | "verdict-refused"
    | "verdict-unknown";
  readonly code?: string;
  readonly why?: string | undefined;
  readonly retryable?: boolean;
  readonly orderId?: string | undefined;
  readonly expiry?: number;
  /** Whether the error can be asked what became of it. */
  readonly hasWay?: boolean;
}

/** `twice`: sent twice. `outcome`: a false word of a call. `verdict`: a false word of `reconcile`, which must not throw. */
export interface Finding {
  readonly kind: "twice" | "outcome" | "verdict" | "threw" | "odd";
  readonly what: string;
  readonly claim?: Claim;
}

/** Holds every word against the books, when all that was to happen has happened. */
export function findingsOf(clerk: TrialClerk, plan: Plan, claims: readonly Claim[]): readonly Finding[] {
  const findings: Finding[] = clerk.oddities.map((what) => ({ kind: "odd", what }));
  for (const [index] of plan.calls.entries()) {
    const request = claims.find(({ party }) => party === index)?.request;
    const arrivals = clerk.books.arrivals.filter(
      (arrival) => arrival.user.endsWith(`x${index}`) && !arrival.turnedAway,
    );
    if (arrivals.length > 1)
      findings.push({ kind: "twice", what: `request ${request} was sent ${arrivals.length} times` });
  }
  for (const claim of claims) {
    for (const what of faultsOf(clerk, plan, claim)) findings.push({ kind: kindOf(claim.word), what, claim });
  }
  return findings;
}

/** The calls that end undecided although they were carried out and their mark stands in the order. */
export function undecidedOf({ books }: TrialClerk, plan: Plan, claims: readonly Claim[]): readonly Claim[] {
  // What was processed carries the marks of the order before it, which may be those of others too.
  if (plan.kind === "process") return [];
  return [...plan.calls.keys()].flatMap((party) => {
    const last = claims.findLast((claim) => claim.party === party);
    const isMarked =
      last && books.ordersOf(last.request).some(({ affiliate, comments }) => affiliate + comments !== "");
    return last?.word === "verdict-unknown" && isMarked && truthAt(books, last.request, last.at) === "done"
      ? [last]
      : [];
  });
}

function kindOf(word: Claim["word"]): Finding["kind"] {
  if (word === "reconcile-threw") return "threw";
  return word.startsWith("verdict") ? "verdict" : "outcome";
}

function faultsOf(clerk: TrialClerk, plan: Plan, claim: Claim): string[] {
  const { books } = clerk;
  const { word, request, at, party } = claim;
  const { save } = plan.calls[party]!;
  const faults: string[] = [];
  const expect = (holds: boolean, what: string) => {
    if (!holds) faults.push(what);
  };
  const truth = truthAt(books, request, at);
  const isDone = truth === "done" || (save && truth === "waits");
  const more = comesToMore(books, request, at);
  const own = books.ordersOf(request).map(({ id }) => String(id));
  const mine = books.arrivals.filter(({ user, turnedAway }) => user.endsWith(`x${party}`) && !turnedAway);
  const isUntouched = mine.length === 0 && (clerk.touched === 0 || plan.calls.length > 1);
  // Where it is not known whose order it is, and of an order that was to be processed, others may be named.
  const namesAny = ["verdict-unknown", "verdict-held", "verdict-refused"].includes(word) || plan.kind === "process";
  if (claim.orderId !== undefined && (!namesAny || word === "verdict-done"))
    expect(own.includes(claim.orderId), `names order ${claim.orderId}, which is not of this request`);
  if (claim.retryable === true) expect(isUntouched, "is called retryable though bytes had left");
  switch (word) {
    case "success":
      expect(isDone, "resolved, but was not carried out");
      break;
    case "accepted":
      expect(truth !== "nothing", "resolved as pending, but no order of it exists");
      break;
    case "not-sent":
    case "aborted":
      expect(isUntouched, "is said not to be sent, but bytes of it came");
      break;
    case "refused":
      expect(!more, "is said to be refused, but is carried out or waits");
      break;
    case "unknown":
      expect(claim.hasWay === true, "is unknown, and nothing can be asked");
      break;
    case "parked":
      expect(truth === "waits", "is said to wait, but no order of it does");
      break;
    case "done":
      expect(isDone, "is said to be done, but was not carried out");
      break;
    case "no-error-of-ours":
    case "reconcile-threw":
      expect(false, `threw ${claim.why}`);
      break;
    case "verdict-done":
      expect(isDone, "is told done, but this order was not carried out");
      if (claim.expiry !== undefined && isDone) {
        const name = books.ordersOf(request)[0]?.name ?? "";
        // Texts of dates have whole seconds.
        const near = Math.abs(claim.expiry - books.nameAt(name, at).expiry) < 1000;
        expect(near, `is told to expire ${new Date(claim.expiry).toISOString()}, which it does not`);
      }
      break;
    case "verdict-parked":
      // What was to be processed waits as before.
      if (plan.kind === "process" && claim.orderId === clerk.savedId) {
        expect(!more, "is told to wait still, but is processed");
        break;
      }
      expect(
        truth === "waits" && !completesLater(clerk, request, at),
        "is told parked, but no order of it waits for anybody",
      );
      break;
    case "verdict-held":
    case "verdict-refused":
      expect(!more, `is told ${word.slice(8)}, but is carried out or waits`);
      break;
  }
  return faults;
}

const completesLater = ({ books }: TrialClerk, request: string, at: number): boolean =>
  books
    .ordersOf(request)
    .some(({ changes }) => changes.some((change) => change.at > at && change.status === "completed"));
