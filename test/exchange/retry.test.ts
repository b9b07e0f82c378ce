import { describe, expect, test } from "vitest";
import { nextDelay } from "../../src/exchange/retry.js";
import { ApiError, type Effect, type OpenSrsError, type Transport, TransportFailure } from "../../src/index.js";
import { isOnceOnly, stricterEffect } from "../../src/schema/command.js";
import { failureOf } from "../support/client.js";
import { available, replyOf } from "../support/envelopes.js";
import { type Step, scripted, scriptedClient } from "../support/scripted.js";

const EFFECTS: readonly Effect[] = ["read", "write", "charge", "destroy"];
const system = (code: string) => Object.assign(new Error(code), { code });
const connectFault = (code: string) => new TransportFailure("failed", "connect", { cause: system(code) });

/** How often each effect is sent of three attempts: read, write, charge, destroy. */
const matrix: ReadonlyArray<{ failure: string; step: Step; sends: readonly [number, number, number, number] }> = [
  // Nothing had left.
  { failure: "refused", step: connectFault("ECONNREFUSED"), sends: [3, 3, 3, 3] },
  { failure: "DNS", step: connectFault("EAI_AGAIN"), sends: [3, 3, 3, 3] },
  { failure: "cut before the certificate", step: connectFault("ECONNRESET"), sends: [3, 3, 3, 3] },
  { failure: "connect timeout", step: new TransportFailure("timeout", "connect"), sends: [3, 3, 3, 3] },
  { failure: "untrusted certificate", step: connectFault("CERT_HAS_EXPIRED"), sends: [1, 1, 1, 1] },
  { failure: "proxy", step: new TransportFailure("proxy", "connect"), sends: [1, 1, 1, 1] },
  // A byte had left.
  {
    failure: "cut",
    step: new TransportFailure("failed", "reply", { cause: system("ECONNRESET") }),
    sends: [3, 1, 1, 1],
  },
  { failure: "cut in the body", step: new TransportFailure("failed", "body"), sends: [3, 1, 1, 1] },
  { failure: "reply timeout", step: new TransportFailure("timeout", "reply"), sends: [1, 1, 1, 1] },
  { failure: "truncated", step: available.slice(0, 200), sends: [3, 1, 1, 1] },
  { failure: "too large", step: new TransportFailure("too-large", "body"), sends: [1, 1, 1, 1] },
  { failure: "HTTP 502", step: { status: 502, body: "Bad Gateway" }, sends: [3, 1, 1, 1] },
  { failure: "HTTP 403", step: { status: 403, body: "Forbidden" }, sends: [1, 1, 1, 1] },
  { failure: "no envelope", step: "hello", sends: [1, 1, 1, 1] },
  // OpenSRS answered.
  { failure: "400", step: replyOf(400, "Internal Server Error"), sends: [3, 1, 1, 1] },
  { failure: "500", step: replyOf(500, "An error occurred"), sends: [3, 1, 1, 1] },
  { failure: "702", step: replyOf(702, "Communication problem"), sends: [3, 1, 1, 1] },
  { failure: "705", step: replyOf(705, "Timeout"), sends: [3, 1, 1, 1] },
  { failure: "720", step: replyOf(720, "Supplier not available"), sends: [3, 1, 1, 1] },
  { failure: "401", step: replyOf(401, "Authentication Error"), sends: [1, 1, 1, 1] },
  { failure: "485", step: replyOf(485, "Domain taken"), sends: [1, 1, 1, 1] },
  { failure: "486", step: replyOf(486, "Processing"), sends: [1, 1, 1, 1] },
];

describe.each(matrix)("$failure", ({ step, sends }) => {
  test.each(EFFECTS.map((effect, index) => ({ effect, count: sends[index]! })))("$effect: $count", async (row) => {
    const script = scripted(step);
    const call = scriptedClient(script).send({ action: "ANY", object: "THING", effect: row.effect });
    const error = (await failureOf(call)) as OpenSrsError;
    expect(script.sent).toHaveLength(row.count);
    expect(error.attempts).toBe(row.count);
    const isOpen = row.effect === "charge" || row.effect === "destroy" ? error.outcome === "unknown" : false;
    expect(error.name === "OutcomeUnknownError").toBe(isOpen);
    // What is called retryable can do no harm twice.
    if (error.outcome === "unknown") expect(error.retryable).toBe(row.effect === "read");
  });
});

test("without retry nothing is sent twice", async () => {
  const script = scripted(connectFault("ECONNREFUSED"));
  await failureOf(scriptedClient(script, { retry: false }).getBalance());
  expect(script.sent).toHaveLength(1);
});

describe("a transport that throws an error of its own", () => {
  const throwing = (thrown: unknown) => {
    const script = scripted(available);
    const transport: typeof script.transport = (setup) => ({
      ...script.transport(setup),
      send: (request) => {
        script.sent.push(request);
        return Promise.reject(thrown);
      },
    });
    return { ...script, transport };
  };

  test.each([
    ["read", 3, "NetworkError"],
    ["write", 1, "NetworkError"],
    ["charge", 1, "OutcomeUnknownError"],
    ["destroy", 1, "OutcomeUnknownError"],
  ] as const)("may have sent it: a %s is sent %d times", async (effect, count, name) => {
    const own = new Error("from elsewhere");
    const script = throwing(own);
    const error = await failureOf(scriptedClient(script).send({ action: "A", object: "B", effect }));
    expect(error).toMatchObject({ name, outcome: "unknown", attempts: count });
    expect(script.sent).toHaveLength(count);
    const { cause } = error as OpenSrsError;
    expect(name === "NetworkError" ? cause : (cause as Error).cause).toBe(own);
  });

  test("when the signal fires is told like any abort", async () => {
    const reason = new Error("changed my mind");
    const aborted = (effect: Effect) => {
      const abort = new AbortController();
      const transport: Transport = () => ({
        async send() {
          abort.abort(reason);
          throw new DOMException("Aborted", "AbortError");
        },
        close: async () => {},
      });
      const client = scriptedClient({ ...scripted(), transport });
      return failureOf(client.send({ action: "A", object: "B", effect }, { signal: abort.signal }));
    };
    expect(await aborted("read")).toBe(reason);
    expect(await aborted("charge")).toMatchObject({ name: "OutcomeUnknownError", cause: reason });
  });
});

test("an effect that is none of the four is refused, and counts as the worst", async () => {
  const effect = "Charge" as Effect;
  const script = scripted(available);
  const call = scriptedClient(script).send({ action: "A", object: "B", effect });
  expect(await failureOf(call)).toMatchObject({ name: "InputError", issues: [{ path: "effect" }] });
  expect(script.sent).toHaveLength(0);
  expect(isOnceOnly(effect)).toBe(true);
});

test.each(["read", "write", "charge", undefined])(
  "what is known to spend is never repeated, though send() is told that it is a %s",
  async (effect) => {
    const script = scripted("<html>a gateway</html>", available);
    const order = { action: "sw_register", object: "TRUST_SERVICE", effect: effect as Effect | undefined };
    expect(await failureOf(scriptedClient(script).send(order))).toMatchObject({ outcome: "unknown" });
    expect(script.sent).toHaveLength(1);
  },
);

test.each([
  ["read", "write", "write"],
  ["charge", "read", "charge"],
  ["charge", "destroy", "destroy"],
  ["destroy", "charge", "destroy"],
] as const)("of %s and %s the stricter is %s", (one, other, stricter) => {
  expect(stricterEffect(one, other)).toBe(stricter);
});

test("the second attempt sends the same bytes and counts in the error", async () => {
  const script = scripted(replyOf(310, "Too many connections"), replyOf(485, "Domain taken"));
  const error = await failureOf(scriptedClient(script).send({ action: "SW_REGISTER", object: "DOMAIN" }));
  expect(error).toMatchObject({ name: "ConflictError", attempts: 2 });
  expect(script.sent[1]!.body).toBe(script.sent[0]!.body);
  expect(script.state.renewed).toBe(0);
});

test("an order that came and was turned away is not called unsent when the next attempt cannot leave", async () => {
  const busy = replyOf(310, "Too many connections");
  const ends = (effect: Effect) =>
    failureOf(scriptedClient(scripted(busy, connectFault("ECONNREFUSED"))).send({ action: "A", object: "B", effect }));
  const turnedAway = { name: "RateLimitError", outcome: "refused", retryable: false, attempts: 4 };
  expect(await ends("charge")).toMatchObject(turnedAway);
  expect(await ends("destroy")).toMatchObject(turnedAway);
  expect(await ends("read")).toMatchObject({ name: "ConnectError", outcome: "not-sent", attempts: 4 });
});

test("350 asks for new connections", async () => {
  const script = scripted(replyOf(350, "Maximum commands"), available);
  expect((await scriptedClient(script).send({ action: "LOOKUP", object: "DOMAIN", effect: "charge" })).code).toBe(210);
  expect(script.state.renewed).toBe(1);
});

describe("the wait", () => {
  const policy = { attempts: 9, baseDelayMs: 500, maxDelayMs: 10_000 };
  const call = {
    command: "A B",
    environment: "test",
    baseUrl: "https://a.example",
    username: "u",
    host: "custom",
  } as const;
  const failure = async (code: number) =>
    (await failureOf(scriptedClient(scripted(replyOf(code, "x")), { retry: false }).getBalance())) as ApiError;

  test("doubles up to its limit, with full jitter", async () => {
    const busy = await failure(310);
    const delay = (away: number, random: number) => nextDelay(busy, "read", { failed: 0, away }, policy, () => random);
    const waits = [1, 2, 3, 4, 5, 6].map((away) => delay(away, 1));
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 10_000]);
    expect(delay(3, 0.25)).toBe(500);
  });

  test("counts what was turned away by itself, and without end", async () => {
    const next = (error: ApiError, failed: number, away: number) =>
      nextDelay(error, "read", { failed, away }, policy, () => 1);
    const [busy, broken] = [await failure(310), await failure(500)];
    expect(next(busy, 8, 50)).toBe(10_000);
    expect(next(broken, 8, 50)).toBe(10_000);
    expect(next(broken, 9, 0)).toBeUndefined();
    expect(nextDelay(busy, "read", { failed: 0, away: 1 }, { ...policy, attempts: 1 }, () => 1)).toBeUndefined();
  });

  test("is none where only the connection is to be changed", async () => {
    const used = await failure(350);
    expect(nextDelay(used, "charge", { failed: 0, away: 1 }, policy, () => 1)).toBe(0);
    expect(nextDelay(used, "charge", { failed: 0, away: 2 }, policy, () => 1)).toBe(1000);
  });

  test("is the same for errors made elsewhere", () => {
    const reply = { responseText: "", attributes: {}, raw: {}, fieldErrors: [] };
    const error = new ApiError("RATE_LIMIT", { call, outcome: "refused", reply: { ...reply, responseCode: 310 } });
    expect(nextDelay(error, "charge", { failed: 0, away: 1 }, policy, () => 1)).toBe(500);
  });
});

describe("one deadline for all attempts", () => {
  test("each attempt gets what is left, and none begins when the wait would outlast it", async () => {
    let clock = 0;
    const script = scripted({ status: 502, body: "Bad Gateway" });
    const slow = script.transport;
    const transport: typeof slow = (setup) => {
      const connection = slow(setup);
      return {
        ...connection,
        send(request) {
          clock += 40;
          return connection.send(request);
        },
      };
    };
    // No wait is longer than 5 ms, so that the attempts alone use the time up: 40, 80, 120.
    const retry = { attempts: 9, baseDelayMs: 0, maxDelayMs: 0 };
    const client = scriptedClient(
      { ...script, transport },
      { retry, timeoutMs: 100 },
      { now: () => clock, random: () => 0 },
    );
    const error = await failureOf(client.getBalance());
    expect(script.sent.map(({ timeoutMs }) => timeoutMs)).toEqual([100, 60, 20]);
    expect(error).toMatchObject({ name: "HttpStatusError", attempts: 3, elapsedMs: 120 });
  });

  test("the call's own timeout comes before the client's", async () => {
    const script = scripted(available);
    const client = scriptedClient(script, { timeoutMs: 100 }, { now: () => 0, random: () => 0 });
    await client.getBalance({}, { timeoutMs: 7000 });
    expect(script.sent[0]!.timeoutMs).toBe(7000);
  });
});
