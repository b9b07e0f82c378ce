import { type Claim, type Finding, findingsOf, undecidedOf } from "./claims.js";
import { TrialClerk } from "./clerk.js";
import { type Client, clientOf, type Library, type Place, place } from "./client.js";
import { Dice } from "./dice.js";
import { yearsLater } from "./office.js";
import { drawPlan, type Lane, type Plan, QUIET_MS, type Stranger } from "./plan.js";
import type { Post } from "./post.js";
import type { Tunnel } from "./proxy.js";

const DAY = 86_400_000;

/** What a lane of trials stands on: one server, one proxy, one trial at a time. */
export interface Ground {
  readonly lane: Lane;
  readonly post: Post;
  readonly proxy: Tunnel;
  readonly place: Place;
  readonly library: Library;
}

export interface Outcome {
  readonly trial: number;
  readonly plan: Plan;
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  readonly undecided: readonly Claim[];
}

/** A wall clock that runs, and that the trial moves on. */
class Clock {
  #ahead = 0;
  readonly #start = Date.now() - performance.now();

  now = (): number => this.#start + performance.now() + this.#ahead;

  pass(ms: number): void {
    this.#ahead += Math.max(0, ms);
  }
}

type Verdict = { outcome: string; reason?: string; orderId?: string; expiry?: unknown; askAgainAt?: unknown };

/** Places the orders of one plan, believes the library at every word, and holds the words against the books. */
export async function runTrial(trial: number, seed: string, ground: Ground): Promise<Outcome> {
  const { library, post, proxy, lane } = ground;
  const dice = new Dice(`${seed}/${trial}`);
  const plan = drawPlan(dice, lane);
  const clock = new Clock();
  const serverNow = () => clock.now() + plan.skewMs;
  const clerk = new TrialClerk(plan, serverNow);
  post.clerk = clerk;
  const start = serverNow();
  const name = `judge-${trial}.example`;
  const facts = furnish(clerk, plan, name, start);

  const ends: (() => Promise<void>)[] = [];
  const aClient = (user: string, marks: boolean, skewMs = 0): Client => {
    const date = () => clock.now() + skewMs;
    const { client, end } = clientOf(library, ground.place, { user, date, random: dice.next, marks });
    ends.push(end);
    return client;
  };
  const hasMarks = "reconcile" in library;
  const parties = plan.calls.map((call, index) => {
    const user = `t${trial}x${index}`;
    const controller = new AbortController();
    const request = `${trial}-${index}`;
    const reason = new Error("the caller has changed its mind");
    clerk.expect({
      user,
      request,
      plan: call,
      abort: (when) => call.abort === when && controller.abort(reason),
    });
    return { call, user, controller, request, reason, client: aClient(user, hasMarks && call.mark === "marks") };
  });
  // What the last trial did not come to is over.
  proxy.fault = "none";
  if (plan.isWarm) await parties[0]!.client.lookupDomain({ domain: "warm.example" });
  clerk.begin(post.lines);
  proxy.fault = plan.proxyFault;
  proxy.passes = dice.whole(1, 4000);

  const claims: Claim[] = [];
  const note = (party: number, word: Claim["word"], more: Partial<Claim> = {}) =>
    claims.push({ party, request: parties[party]!.request, at: serverNow(), word, ...more });
  const thrown = await Promise.all(
    parties.map(async ({ call, client, controller, request, reason }, index) => {
      if (call.startsAfterMs > 0) await new Promise((resolve) => setTimeout(resolve, call.startsAfterMs));
      const mark = hasMarks && call.mark === "given" ? { mark: `order ${request}` } : {};
      const options = { timeoutMs: call.timeoutMs, signal: controller.signal, ...mark };
      const placed = place(
        client,
        plan.kind,
        call,
        { ...facts, name, request, year: facts.year + call.yearOff },
        options,
      );
      if (call.abort === "at-once") controller.abort(reason);
      if (typeof call.abort === "number") setTimeout(() => controller.abort(reason), call.abort);
      try {
        const { pending } = (await placed) as { pending: boolean };
        note(index, pending ? "accepted" : "success");
        return undefined;
      } catch (error) {
        note(index, ...wordOf(library, error, reason));
        return error;
      }
    }),
  );
  // What is still on its way on the loopback arrives before hours pass.
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
  clerk.phase = "after";
  for (const [index, error] of thrown.entries()) {
    const ask = claims.some(({ party, word }) => party === index && word === "unknown") && questionOf(error);
    if (ask) await reconcile(index, ask);
  }

  /** Asks what became of it until it is told, as `askAgainAt` says. */
  async function reconcile(index: number, error: Lost): Promise<void> {
    const { client } = parties[index]!;
    const { way, firstAfterMs, otherSkewMs } = plan.asks;
    const other = way === "lost" || way === "other-machine";
    const asking = other ? aClient("asker", false, way === "other-machine" ? otherSkewMs : 0) : client;
    if (way === "closed") await client.close();
    // What is kept by those who may crash.
    const kept = error.lost === undefined ? undefined : JSON.parse(JSON.stringify(error.lost));
    // The server keeps one account's books, whatever its callers are called.
    if (kept?.account) kept.account.username = "asker";
    const ask = (): Promise<Verdict> =>
      other && kept !== undefined && hasMarks
        ? (library as unknown as { reconcile: (client: Client, lost: unknown) => Promise<Verdict> }).reconcile(
            asking,
            kept,
          )
        : error.reconcile();
    clock.pass(firstAfterMs);
    for (let time = 0; time < 6; time++) {
      let verdict: Verdict;
      try {
        verdict = await ask();
      } catch (cause) {
        note(index, "reconcile-threw", { why: String(cause) });
        clock.pass(QUIET_MS);
        continue;
      }
      const { outcome, reason, orderId, expiry, askAgainAt } = verdict;
      note(index, `verdict-${outcome}` as Claim["word"], {
        why: reason,
        orderId,
        ...(expiry !== undefined && { expiry: Number(new Date(expiry as string)) }),
      });
      if (outcome !== "unknown") return;
      const again = askAgainAt === undefined ? Number.NaN : new Date(askAgainAt as string).getTime();
      // The time named is of the clock of who asked.
      const wait = again - (clock.now() + (way === "other-machine" ? otherSkewMs : 0));
      if (Number.isNaN(wait) && time >= 2) return;
      clock.pass(wait > 0 ? wait + 1 : QUIET_MS + 60_000);
    }
  }

  await Promise.all(ends.map((end) => end()));
  await post.quiet();
  clerk.books.settle(serverNow() + 400 * DAY);
  const findings = findingsOf(clerk, plan, claims);
  return { trial, plan, claims, findings, undecided: undecidedOf(clerk, plan, claims) };
}

/** The state of the world before the order. */
function furnish(clerk: TrialClerk, plan: Plan, name: string, start: number): { year: number; savedId: string } {
  const { books } = clerk;
  const soon = start + 40 * DAY;
  const newYear = Date.UTC(new Date(start).getUTCFullYear() + 1, 0, 1, 3);
  let expiry = plan.expiry === "new-year" ? newYear : soon;
  const year = new Date(expiry).getUTCFullYear();
  let { holder } = plan;
  const saved = {
    name,
    type: "new",
    affiliate: plan.savedMark,
    comments: "",
    period: 1,
    owner: plan.calls[0]!.owner,
  } as const;
  const savedId = plan.kind === "process" ? String(books.place({ ...saved, at: start - DAY }, "pending").id) : "";
  clerk.savedId = savedId;
  const enter = ({ type, status, owner, affiliate }: Stranger, at: number) =>
    books.place({ name, type, at, owner, affiliate, comments: "", period: 1 }, status);
  for (const stranger of plan.strangers) {
    const { type, status, offsetMs } = stranger;
    const at = start + offsetMs;
    if (offsetMs < 0) {
      enter(stranger, at);
      // What was completed just now has changed the name.
      if (offsetMs < -DAY || status !== "completed") continue;
      if (type === "renewal") expiry = yearsLater(expiry, 1);
      else {
        holder = "account";
        expiry = yearsLater(at, 1);
      }
    } else {
      books.later(at, () => {
        const present = books.nameAt(name, at);
        if (status !== "completed") return void enter(stranger, at);
        if (type === "renewal") {
          if (new Date(present.expiry).getUTCFullYear() !== year || present.holder !== "account") return;
          enter(stranger, at);
          return books.setName(name, at, { holder: "account", expiry: yearsLater(present.expiry, 1) });
        }
        if (present.holder === "account" || (type === "new" && present.holder !== "nobody")) return;
        enter(stranger, at);
        books.setName(name, at, { holder: "account", expiry: yearsLater(at, 1) });
      });
    }
  }
  books.setName(name, start - 900 * DAY, { holder, expiry: holder === "nobody" ? 0 : expiry });
  if (plan.snatchedAfterMs !== undefined) {
    const at = start + plan.snatchedAfterMs;
    books.later(at, () => {
      if (books.nameAt(name, at).holder === "nobody")
        books.setName(name, at, { holder: "elsewhere", expiry: at + 365 * DAY });
    });
  }
  return { year, savedId };
}

interface Lost {
  readonly reconcile: () => Promise<Verdict>;
  readonly lost?: unknown;
}

function questionOf(error: unknown): Lost | undefined {
  return typeof (error as Partial<Lost> | undefined)?.reconcile === "function" ? (error as Lost) : undefined;
}

/** What an error says to somebody who spends money. */
function wordOf(library: Library, error: unknown, reason: Error): [Claim["word"], Partial<Claim>] {
  if (error === reason) return ["aborted", {}];
  if (!(error instanceof library.OpenSrsError)) return ["no-error-of-ours", { why: String(error) }];
  const { outcome, retryable, code, message } = error;
  const orderId = (error as { orderId?: string }).orderId;
  const hasWay = questionOf(error) !== undefined;
  return [outcome as Claim["word"], { code, why: message, retryable, orderId, hasWay }];
}
