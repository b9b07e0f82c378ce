import { describe, expect, test } from "vitest";
import {
  ensureCertificate,
  ensureRegistered,
  ensureTransferred,
  type Journal,
  type OutcomeUnknownError,
} from "../../../src/index.js";
import { QUIET, registration } from "../../exchange/reconcile/support.js";
import { failureOf } from "../../support/client.js";
import { setUp } from "./support.js";

const name = "fresh-name.com";
const key = "invoice-4711";
const { handle: _, ...order } = registration(name);

/** The journal, with a step before the change that `which` picks. */
function beforeAdvance(journal: Journal, which: (state: string | undefined) => boolean, act: () => unknown): Journal {
  let armed = true;
  return {
    ...journal,
    async advance(intent, change) {
      if (armed && which(change.state)) {
        armed = false;
        await act();
      }
      return journal.advance(intent, change);
    },
  };
}

describe("an abort whose reason is another order's error", () => {
  test("lost: the other order's outcome is not taken for this key's", async () => {
    const { client, journal, lose, sent } = await setUp();
    lose("SW_REGISTER", "reply");
    const other = (await failureOf(
      client.registerDomain(registration("other-name.com"), { mark: "mine-1" }),
    )) as OutcomeUnknownError;
    const stop = new AbortController();
    const aborting = beforeAdvance(
      journal,
      (state) => state === "sending",
      () => stop.abort(other),
    );
    expect(await failureOf(ensureRegistered(client, order, { key, journal: aborting, signal: stop.signal }))).toBe(
      other,
    );
    expect((await journal.get(key))?.lost?.domain ?? name).toBe(name);
    const later = await ensureRegistered(client, order, { key, journal });
    const { belongs_to_rsp } = (await client.belongsToRsp({ domain: name })).attributes;
    expect({ status: later.status, belongs_to_rsp, sent: sent("SW_REGISTER").length }).toMatchObject({
      status: "done",
      belongs_to_rsp: true,
      sent: 2,
    });
  });

  test("parked: the other order is not cancelled for this key", async () => {
    const { client, journal } = await setUp({ balance: "1.00" });
    const other = await failureOf(client.registerDomain(registration("other-name.com")));
    const { orderId } = other as unknown as { orderId: string };
    const stop = new AbortController();
    const aborting = beforeAdvance(
      journal,
      (state) => state === "sending",
      () => stop.abort(other),
    );
    await failureOf(ensureRegistered(client, order, { key, journal: aborting, signal: stop.signal }));
    await failureOf(
      ensureRegistered(client, order, { key, journal, parked: "cancel" }).then(() => Promise.reject(new Error())),
    );
    const { status } = (await client.getOrderInfo({ order_id: orderId })).attributes.field_hash;
    expect(status).toBe("pending");
  });
});

test("a worker that was overtaken does not send its own data under a key that stands for other data now", async () => {
  const { client, open, journal, sent } = await setUp();
  const other = open();
  // The other one changes what the key stands for while this one is about to send.
  let late: Promise<unknown> = Promise.resolve();
  const gate = beforeAdvance(
    journal,
    (state) => state === "sending",
    async () => {
      const stopping = beforeAdvance(
        journal,
        (state) => state === "sending",
        () => {
          throw new Error("killed");
        },
      );
      late = failureOf(ensureRegistered(other.client, { ...order, period: 2 }, { key, journal: stopping }));
      await late;
    },
  );
  const mine = await ensureRegistered(client, order, { key, journal: gate }).catch((error: unknown) => error);
  const theirs = await ensureRegistered(other.client, { ...order, period: 2 }, { key, journal });
  expect(sent("SW_REGISTER")).toHaveLength(1);
  const record = await client.getOrderInfo({ order_id: theirs.orderId! });
  expect({ mine: (mine as Error).name, status: theirs.status, period: record.attributes.field_hash.period }).toEqual({
    mine: "ConfigError",
    status: "done",
    period: 2,
  });
});

test("a refusal that comes to an overtaken worker is not thrown when the key's order was done meanwhile", async () => {
  const { client, open, journal, sandbox, sent, pass } = await setUp();
  const other = open();
  sandbox.faults.add({ kind: "code", code: 465, text: "Invalid data", action: "SW_REGISTER" });
  let theirs: unknown;
  const frozen = beforeAdvance(
    journal,
    (state) => state === "refused",
    async () => {
      pass(QUIET + 60_000);
      theirs = await ensureRegistered(other.client, order, { key, journal });
    },
  );
  const mine = await ensureRegistered(client, order, { key, journal: frozen }).catch((error: unknown) => error);
  expect(theirs).toMatchObject({ status: "done", attempts: 2 });
  expect(sent("SW_REGISTER").filter(({ charged }) => charged !== "0.00")).toHaveLength(1);
  expect(mine).toMatchObject({ status: "done", attempts: 2 });
});

describe("a parked order that is to be cancelled", () => {
  const park = async () => {
    const all = await setUp({ balance: "20.00" });
    await all.client.registerDomain(registration("first-name.com"));
    const { status, orderId } = await ensureRegistered(all.client, order, { key, journal: all.journal });
    expect(status).toBe("parked");
    return { ...all, orderId: orderId! };
  };

  test("and was processed by hand between the look and the cancelling is not told refused", async () => {
    const { client, open, journal, orderId } = await park();
    await client.revokeDomain({ domain: "first-name.com" });
    const worker = open();
    worker.onSend = async (action) => {
      if (action === "PROCESS_PENDING") await client.processPending({ order_id: orderId });
    };
    const result = await ensureRegistered(worker.client, order, { key, journal, parked: "cancel" }).catch(
      (error: unknown) => error,
    );
    expect(result).not.toBeInstanceOf(Error);
  });

  test("by two workers at once is told to both", async () => {
    const { client, open, journal } = await park();
    const workers = [client, open().client];
    const results = await Promise.all(
      workers.map((worker) =>
        ensureRegistered(worker, order, { key, journal, parked: "cancel" }).catch((error: unknown) => error),
      ),
    );
    expect(results.map((result) => (result as { status?: string }).status ?? String(result))).toEqual([
      "refused",
      "refused",
    ]);
  });

  test("whose cancelling loses its reply is told as it stands", async () => {
    const { client, journal, lose } = await park();
    lose("PROCESS_PENDING", "reply");
    const result = await ensureRegistered(client, order, { key, journal, parked: "cancel" }).catch(
      (error: unknown) => error,
    );
    expect(result).not.toBeInstanceOf(Error);
  });
});

test("an intent that is gone from the journal ends the run and says so", async () => {
  const { client, journal } = await setUp();
  let calls = 0;
  const gone: Journal = {
    ...journal,
    async advance() {
      if (++calls > 50) throw new Error("an endless loop");
      return undefined;
    },
    get: async () => undefined,
  };
  await failureOf(ensureRegistered(client, order, { key, journal: gone }));
  expect(calls).toBeLessThan(10);
});

describe("a processing whose reply is lost and that left a new parked order", () => {
  test("is not run again by the old number", async () => {
    const { client, journal, lose, sandbox, sent } = await setUp({ balance: "1.00" });
    sandbox.registry.registerElsewhere("elsewhere.com", { authInfo: "right-code" });
    const { handle: __, ...rest } = registration("elsewhere.com");
    lose("PROCESS_PENDING", "reply");
    const result = await ensureTransferred(
      client,
      { ...rest, reg_type: "transfer", auth_info: "right-code" },
      { key, journal, wait: { forMs: 3_600_000, everyMs: 60_000 } },
    );
    expect(result.status).toBe("parked");
    const { orders } = (await client.getOrdersByDomain({ domain: "elsewhere.com" })).attributes;
    expect(orders!.filter(({ status }) => status === "pending").map(({ id }) => id)).toEqual([result.orderId]);
    expect(sent("PROCESS_PENDING")).toHaveLength(1);
  });

  test("resumed registration", async () => {
    const { client, journal, lose, sent } = await setUp({ balance: "1.00" });
    expect(await ensureRegistered(client, order, { key, journal })).toMatchObject({ status: "parked" });
    lose("PROCESS_PENDING", "reply");
    const result = await ensureRegistered(client, order, {
      key,
      journal,
      parked: "resume",
      wait: { forMs: 3_600_000, everyMs: 60_000 },
    });
    const { orders } = (await client.getOrdersByDomain({ domain: name })).attributes;
    expect(orders!.filter(({ status }) => status === "pending").map(({ id }) => id)).toEqual([result.orderId]);
    expect(sent("PROCESS_PENDING")).toHaveLength(1);
  });
});

describe("`extra`", () => {
  const admin = { ...order.contact_set.owner, title: "Owner" };
  const certificate = {
    reg_type: "new" as const,
    product_type: "sitelock_basic",
    domain: "example.com",
    period: 1,
    contact_set: { admin, billing: admin, tech: admin },
  };
  test("cannot take the saving away: what is lost is bought again then", async () => {
    const { client, journal, lose, sandbox } = await setUp();
    lose("SW_REGISTER", "reply");
    await ensureCertificate(client, certificate, {
      key,
      journal,
      extra: { handle: "process" },
      wait: { forMs: 3_600_000, everyMs: 60_000 },
    }).catch(() => {});
    expect(sandbox.history.entries.filter(({ charged }) => charged !== "0.00").length).toBeLessThanOrEqual(1);
  });

  test("cannot name another domain than the key stands for", async () => {
    const { client, journal } = await setUp();
    const result = await ensureRegistered(client, order, { key, journal, extra: { domain: "other-name.com" } }).catch(
      (error: unknown) => error,
    );
    const owned = (await client.belongsToRsp({ domain: name })).attributes.belongs_to_rsp;
    expect({ done: (result as { status?: string }).status === "done", owned }).not.toEqual({
      done: true,
      owned: false,
    });
  });
});

describe("an error of OpenSRS is not lost to a journal that fails after it", () => {
  const failing = (journal: Journal) => {
    let sending = false;
    return {
      ...journal,
      async advance(...args: Parameters<Journal["advance"]>) {
        if (sending) throw new Error("journal down");
        sending = args[1].state === "sending";
        return journal.advance(...args);
      },
    };
  };
  test("a lost reply", async () => {
    const { client, journal, lose } = await setUp();
    lose("SW_REGISTER", "reply");
    const error = await failureOf(ensureRegistered(client, order, { key, journal: failing(journal) }));
    expect(error).toMatchObject({ code: "OUTCOME_UNKNOWN" });
  });
  test("a parked order", async () => {
    const { client, journal } = await setUp({ balance: "1.00" });
    const outcome = await ensureRegistered(client, order, { key, journal: failing(journal) }).catch(
      (error: unknown) => error,
    );
    expect(JSON.stringify(outcome)).toContain("orderId");
  });
});
