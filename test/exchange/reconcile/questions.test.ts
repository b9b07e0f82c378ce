import { describe, expect, test } from "vitest";
import { type OutcomeUnknownError, reconcile, undiciTransport } from "../../../src/index.js";
import { failureOf } from "../../support/client.js";
import { lostOf, QUIET, registration, setUp } from "./support.js";

const name = "fresh-name.com";

/** A lost order, what it is asked with, and how many questions came. */
async function lostOrder() {
  const all = await setUp();
  all.lose.what = "order";
  const error = await lostOf(all.client.registerDomain(registration(name), { mark: "m" }));
  all.pass(QUIET);
  const asked = () => all.sandbox.history.entries.filter(({ action }) => action !== "SW_REGISTER").length;
  return { ...all, error, asked };
}

describe("only the account that ordered is asked", () => {
  test("the lost order names it", async () => {
    const { sandbox, error } = await lostOrder();
    const { host } = new URL(sandbox.environment.baseUrl);
    expect(error.lost.account).toEqual({ host, username: "sandbox" });
    expect(JSON.parse(JSON.stringify(error)).lost.account).toEqual({ host, username: "sandbox" });
  });

  test.each([
    ["user", {}, { username: "another" }],
    ["host", { baseUrl: "http://127.0.0.1:9/" }, {}],
    ["system of a gateway", { path: "horizon" }, {}],
  ])("another %s is not asked: what it does not know proves nothing", async (_, where, who) => {
    const { sandbox, open, error, asked } = await lostOrder();
    const { baseUrl, path = "" } = { baseUrl: sandbox.environment.baseUrl, ...where } as Record<string, string>;
    const environment = { ...sandbox.environment, baseUrl: new URL(path, baseUrl).href };
    const found = await reconcile(open({ environment, ...who }).client, error.lost);
    expect(found).toEqual({
      outcome: "unknown",
      reason: expect.stringMatching(
        /^it was sent by sandbox to \S+, and cannot be learned as (sandbox|another) from \S+$/,
      ),
      evidence: [],
    });
    expect(asked()).toBe(0);
  });

  test("the same account is, however its host is written", async () => {
    const { sandbox, open, error } = await lostOrder();
    const baseUrl = sandbox.environment.baseUrl.replace(/\/?$/, "").replace(/^http/, "HTTP");
    const { client } = open({
      environment: { ...sandbox.environment, baseUrl, name: "of-mine" },
      username: " sandbox",
    });
    // Never compared, the sender's clock is given a week.
    expect((await reconcile(client, error.lost)).evidence.length).toBeGreaterThan(0);
  });
});

describe("a quiet time that is none", () => {
  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [-1], [1e300], [3_155_760_000_000], ["300000"], [null]])(
    "%j asks nothing and throws nothing",
    async (settleMs) => {
      const { error, asked, client } = await lostOrder();
      const expected = {
        outcome: "unknown",
        reason: "`settleMs` is no time in milliseconds, from 0 to a century: nothing was asked",
        evidence: [],
      };
      expect(await error.reconcile({ settleMs: settleMs as never })).toEqual(expected);
      expect(await reconcile(client, error.lost, { settleMs: settleMs as never })).toEqual(expected);
      expect(asked()).toBe(0);
    },
  );

  test("no options are null too, and 0 is a time", async () => {
    const { error, client } = await lostOrder();
    expect(await error.reconcile(null as never)).toMatchObject({ outcome: "refused" });
    expect(await reconcile(client, error.lost, { settleMs: 0 })).toMatchObject({ evidence: expect.any(Array) });
    expect(await reconcile(client, error.lost, null as never)).toMatchObject({ evidence: expect.any(Array) });
  });
});

describe("what error.lost does not give is refused", () => {
  test.each([
    ["`account` is no host and username", { account: undefined }],
    ["`account` is no host and username", { account: null }],
    ["`account` is no host and username", { account: { host: "horizon.opensrs.net:55443" } }],
    ["`clockAheadMs` is no difference of clocks", { clockAheadMs: null }],
    ["`clockAheadMs` is no difference of clocks", { clockAheadMs: "5" }],
    ["`clockAheadMs` is no difference of clocks", { clockAheadMs: Number.NaN }],
    ["`clockAheadMs` is no difference of clocks", { clockAheadMs: 1e300 }],
    ["`sentAt` and `until` are no times", { until: "+275760-09-13T00:00:00.000Z" }],
  ])("%s: %j", async (message, change) => {
    const { error, client } = await lostOrder();
    expect(await failureOf(reconcile(client, { ...error.lost, ...change } as never))).toMatchObject({
      name: "ConfigError",
      issues: [{ path: "lost", message }],
    });
  });
});

describe("a client that was closed", () => {
  async function asks(spoil: "open" | "close"): Promise<OutcomeUnknownError> {
    const { open, pass } = await setUp();
    let opened = 0;
    const { client } = open({
      transport: (setup) => {
        const connection = undiciTransport()(setup);
        const isFirst = opened++ === 0;
        if (spoil === "open" && !isFirst) throw new Error("no more");
        return {
          async send(request) {
            if (request.once) throw new Error("lost");
            return connection.send(request);
          },
          async close() {
            await connection.close();
            if (spoil === "close" && !isFirst) throw new Error("cannot be closed");
          },
        };
      },
    });
    const error = await lostOf(client.registerDomain(registration(name)));
    pass(QUIET);
    await client.close();
    return error;
  }

  test("whose transport opens no other connection cannot ask, and says so", async () => {
    expect(await (await asks("open")).reconcile()).toMatchObject({
      outcome: "unknown",
      reason: expect.stringMatching(/^BELONGS_TO_RSP DOMAIN could not be asked: /),
    });
  });

  test("whose connection ends badly keeps what was learned", async () => {
    expect(await (await asks("close")).reconcile()).toMatchObject({ outcome: "refused" });
  });
});

describe("an order with the mark that was declined or cancelled", () => {
  async function cancelled() {
    const all = await setUp();
    all.lose.what = "reply";
    const error = await lostOf(all.client.registerDomain({ ...registration(name), handle: "save" }, { mark: "m" }));
    const { orderId } = await error.reconcile();
    await all.client.processPending({ order_id: orderId!, command: "cancel" });
    return { ...all, error, orderId };
  }

  test("is not told refused when a new order that carries no mark may have taken its place", async () => {
    const { open, pass, error, orderId } = await cancelled();
    const { attributes } = await open().client.registerDomain(registration(name));
    pass(QUIET);
    expect(await error.reconcile()).toMatchObject({
      outcome: "unknown",
      orderId: attributes.id,
      reason: `order ${orderId} is this call's, and cancelled, but order ${attributes.id} (completed) may have taken its place`,
    });
  });

  test.each([
    ["nothing", undefined],
    ["another customer's order", "other@example.net"],
  ])("is refused when it is followed by %s", async (_, email) => {
    const { open, pass, error, orderId } = await cancelled();
    if (email !== undefined) await open().client.registerDomain(registration(name, email));
    pass(QUIET);
    expect(await error.reconcile()).toMatchObject({ outcome: "refused", orderId });
  });
});
