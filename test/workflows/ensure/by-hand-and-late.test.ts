import { describe, expect, onTestFinished, test } from "vitest";
import type { Runtime } from "../../../src/exchange/call.js";
import {
  type ClientOptions,
  ensureCertificate,
  ensureRegistered,
  ensureRenewed,
  ensureTransferred,
  type Journal,
  OpenSrsClient,
} from "../../../src/index.js";
import { QUIET, registration, renewal } from "../../exchange/reconcile/support.js";
import { failureOf } from "../../support/client.js";
import { setUp } from "./support.js";

const Testable = OpenSrsClient as new (options: ClientOptions, runtime?: Partial<Runtime>) => OpenSrsClient;
const name = "fresh-name.com";
const key = "invoice-4711";
const { handle: _, ...order } = registration(name);
const wait = { forMs: 3_600_000, everyMs: 60_000 };
const transfer = { ...order, domain: "elsewhere.com", reg_type: "transfer" as const, auth_info: "right-code" };

/** Lets the first so many calls of the journal through and throws after that: no run is to need more. */
function bounded(journal: Journal, most: number): Journal {
  let calls = 0;
  const count = () => {
    if (++calls > most) throw new Error("an endless loop");
  };
  return {
    ...journal,
    async advance(...args) {
      count();
      return journal.advance(...args);
    },
  };
}

test("a renewal that is resumed without funds, and whose reply is lost, is told parked by the order that waits", async () => {
  const { client, journal, lose, sent } = await setUp({ balance: "20.00" });
  await client.registerDomain(registration(name));
  const { handle: __, ...renew } = renewal(name);
  expect(await ensureRenewed(client, renew, { key, journal })).toMatchObject({ status: "parked" });
  lose("PROCESS_PENDING", "reply");
  const result = await ensureRenewed(client, renew, { key, journal, parked: "resume", wait });
  expect({ status: result.status, processed: sent("PROCESS_PENDING").length }).toEqual({
    status: "parked",
    processed: 1,
  });
});

test("a run ends when an order that another took the place of is refused again and again", async () => {
  const { client, journal, lose, sandbox, pass } = await setUp({ balance: "1.00" });
  sandbox.registry.registerElsewhere("elsewhere.com", { authInfo: "right-code" });
  lose("PROCESS_PENDING", "reply");
  await ensureTransferred(client, transfer, { key, journal });
  pass(QUIET);
  sandbox.faults.add({
    kind: "code",
    code: 465,
    text: "Order cannot be processed",
    action: "PROCESS_PENDING",
    times: 1000,
  });
  const result = await ensureTransferred(client, transfer, { key, journal: bounded(journal, 30) }).catch(
    (error: unknown) => error,
  );
  expect(result).toMatchObject({ status: "parked" });
});

describe("an order that was cancelled, and that somebody processed by hand after that,", () => {
  test("is this key's: done, not held", async () => {
    const { client, journal, sandbox } = await setUp({ balance: "20.00" });
    await client.registerDomain(registration("first-name.com"));
    const refused = await ensureRegistered(client, order, { key, journal, parked: "cancel" });
    const parked =
      refused.status === "refused"
        ? refused
        : await ensureRegistered(client, order, { key, journal, parked: "cancel" });
    expect(parked.status).toBe("refused");
    await client.revokeDomain({ domain: "first-name.com" });
    await client.processPending({ order_id: parked.orderId! });
    expect(sandbox.history.entries.at(-1)).toMatchObject({ outcome: "done" });
    expect(await ensureRegistered(client, order, { key, journal })).toMatchObject({ status: "done" });
  });
});

test("a worker whose clock is days behind does not make another one tell refused before the quiet time", async () => {
  const { client, journal, sandbox, now } = await setUp({ balance: "20.00", ordersShowAfterMs: 60_000 });
  const skew = -2 * 86_400_000;
  const behind = new Testable(
    { environment: sandbox.environment, ...sandbox.credentials, retry: false },
    { date: () => now() + skew, now, pause: async () => {} },
  );
  onTestFinished(() => behind.close());
  await client.registerDomain(registration("first-name.com"));
  const { orderId, status } = await ensureRegistered(client, order, { key, journal });
  expect(status).toBe("parked");
  await client.revokeDomain({ domain: "first-name.com" });
  await client.processPending({ order_id: orderId! });
  await ensureRegistered(behind, order, { key, journal });
  const told = await ensureRegistered(client, order, { key, journal });
  expect(told.status).not.toBe("refused");
});

test("a name in letters of its own is found again", async () => {
  const { client, journal, lose } = await setUp();
  lose("SW_REGISTER", "reply");
  const result = await ensureRegistered(
    client,
    { ...order, domain: "bücher-laden.com", encoding_type: "ger" } as never,
    { key, journal },
  );
  expect(result.status).toBe("done");
});

test.each([
  ["late", 280_000, 0],
  ["late and shown later", 280_000, 60_000],
])("a registration that is %s is neither held nor sent again", async (_name, late, ordersShowAfterMs) => {
  const { client, journal, sandbox, lose } = await setUp({ ordersShowAfterMs });
  if (late) sandbox.faults.add({ kind: "late", action: "SW_REGISTER", ms: late });
  else lose("SW_REGISTER", "reply");
  const result = await ensureRegistered(client, order, { key, journal, wait });
  expect(result.status).toBe("done");
});

test.each([["late and shown later", 280_000, 60_000]])(
  "a transfer whose processing is %s is neither refused nor sent again",
  async (_name, late, ordersShowAfterMs) => {
    const { client, journal, sandbox, lose } = await setUp({ ordersShowAfterMs });
    sandbox.registry.registerElsewhere("elsewhere.com", { authInfo: "right-code" });
    if (late) sandbox.faults.add({ kind: "late", action: "PROCESS_PENDING", ms: late });
    else lose("PROCESS_PENDING", "reply");
    const result = await ensureTransferred(client, transfer, { key, journal, wait });
    expect(result.status).toBe("pending");
  },
);

test("what a journal's error says is not repeated with its password", async () => {
  const { client, journal } = await setUp();
  let sending = false;
  const failing = {
    ...journal,
    async advance(...args: Parameters<Journal["advance"]>) {
      if (sending) throw new Error("connect ECONNREFUSED postgres://shop:hunter2-secret@db/shop");
      sending = args[1].state === "sending";
      return journal.advance(...args);
    },
  };
  const result = await ensureRegistered(client, order, { key, journal: failing });
  expect(JSON.stringify(result)).not.toContain("hunter2-secret");
});

test("money that was reserved is given back when the call is ended before it leaves, whatever the reason is", async () => {
  const { client, sandbox, journal, lose, now } = await setUp();
  lose("SW_REGISTER", "reply");
  const reason = await failureOf(client.registerDomain(registration("other-name.com"), { mark: "mine-1" }));
  const guarded = new Testable(
    { environment: sandbox.environment, ...sandbox.credentials, retry: false, spend: { perDay: "20.00" } },
    { date: now, now, pause: async () => {} },
  );
  onTestFinished(() => guarded.close());
  const stop = new AbortController();
  const beforeSend = () => stop.abort(reason);
  await failureOf(guarded.registerDomain(registration(name), { beforeSend, signal: stop.signal }));
  expect(await ensureRegistered(guarded, order, { key, journal })).toMatchObject({ status: "done" });
});

test("a certificate: two workers, each saving, buy one", async () => {
  const { client, open, journal, sandbox, pass } = await setUp();
  const admin = { ...order.contact_set.owner, title: "Owner" };
  const certificate = {
    reg_type: "new" as const,
    product_type: "sitelock_basic",
    domain: "example.com",
    period: 1,
    contact_set: { admin, billing: admin, tech: admin },
  };
  const other = open();
  other.lose("SW_REGISTER", "reply");
  other.lose("PROCESS_PENDING", "reply");
  await Promise.all([
    ensureCertificate(client, certificate, { key, journal, wait }),
    ensureCertificate(other.client, certificate, { key, journal, wait }),
  ]);
  pass(86_400_000);
  expect(await ensureCertificate(client, certificate, { key, journal, wait })).toMatchObject({ status: "done" });
  expect(sandbox.history.entries.filter(({ charged }) => charged !== "0.00")).toHaveLength(1);
});
