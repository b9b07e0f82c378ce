import { describe, expect, onTestFinished, test } from "vitest";
import {
  type DomainChange,
  type DomainStore,
  type KnownDomain,
  memoryDomainStore,
  OpenSrsClient,
  type SyncOptions,
  syncDomains,
  type Transport,
  type TransportRequest,
  undiciTransport,
} from "../../../src/index.js";
import { type Sandbox, startSandbox } from "../../../src/sandbox/index.js";
import { type Data, replyOf } from "../../support/envelopes.js";
import { order } from "../../support/order.js";

const startAt = new Date("2026-01-15T12:00:00Z");
const expiry = "2027-01-15T12:00:00.000Z";

/** An account, its books, and a sync that goes on from the last. */
async function shop(domains: readonly string[] = []) {
  const sandbox = await startSandbox({ startAt, balance: "10000.00" });
  const client = new OpenSrsClient({
    environment: sandbox.environment,
    ...sandbox.credentials,
    retry: { attempts: 1 },
  });
  onTestFinished(async () => {
    await client.close();
    await sandbox.close();
  });
  for (const domain of domains) await client.registerDomain(order(domain));
  const store = memoryDomainStore();
  let since: Date | undefined;
  const sync = async (options: Partial<SyncOptions> = {}) => {
    const result = await syncDomains(client, { store, since, ...options });
    since = result.asOf;
    return result;
  };
  return { sandbox, client, store, sync };
}

/** A client of an OpenSRS that answers some commands otherwise. */
function forgetful({ environment, credentials }: Sandbox, answers: Readonly<Record<string, Data>>): OpenSrsClient {
  const transport: Transport = (setup) => {
    const connection = undiciTransport()(setup);
    const answerTo = ({ body }: TransportRequest) =>
      Object.entries(answers).find(([action]) => Buffer.from(body).includes(`>${action}<`))?.[1];
    return {
      send: async (request) => {
        const attributes = answerTo(request);
        if (attributes === undefined) return await connection.send(request);
        return { status: 200, body: Buffer.from(replyOf(200, "Done", { attributes })) };
      },
      close: () => connection.close(),
    };
  };
  const client = new OpenSrsClient({ environment, ...credentials, transport });
  onTestFinished(() => client.close());
  return client;
}

const NO_DOMAINS = { exp_domains: [], page: "1", total: "0", remainder: "0" };
const NOTHING_DELETED = { del_domains: [], page: "1", page_size: "40", total: "0" };

const told = (changes: readonly DomainChange[]) => changes.map(({ kind, name }) => `${kind} ${name}`).sort();
const sources = ({ evidence }: DomainChange) =>
  evidence.map((one) => (one.source === "event" ? one.event.event : one.source));

describe("a domain's life", () => {
  test("is added, with the list and the event as evidence, and then not told again", async () => {
    const { store, sync } = await shop(["ours.com"]);
    const first = await sync();
    expect(first).toMatchObject({ complete: true, reasons: [], unexplained: [], listed: 1 });
    expect(first.changes).toEqual([
      {
        kind: "added",
        name: "ours.com",
        before: undefined,
        after: { name: "ours.com", expiry, state: "active", autoRenew: false, letExpire: false },
        evidence: [
          {
            source: "list",
            row: { name: "ours.com", expiredate: "2027-01-15 12:00:00", f_auto_renew: false, f_let_expire: false },
          },
          { source: "event", event: expect.objectContaining({ object: "DOMAIN", event: "CREATED" }) },
          { source: "event", event: expect.objectContaining({ object: "DOMAIN", event: "REGISTERED" }) },
        ],
      },
    ]);
    expect(store.get("ours.com")).toEqual(first.changes[0]!.after);
    expect(await sync()).toMatchObject({ changes: [], complete: true });
  });

  test("is renewed, and changed", async () => {
    const { client, sync } = await shop(["renewed.com", "changed.com"]);
    await sync();
    await client.renewDomain({ domain: "renewed.com", currentexpirationyear: 2027, period: 1, handle: "process" });
    await client.modifyDomain({ domain: "changed.com", data: "expire_action", auto_renew: true, let_expire: false });
    const { changes } = await sync();
    expect(told(changes)).toEqual(["changed changed.com", "renewed renewed.com"]);
    const renewed = changes.find(({ kind }) => kind === "renewed")!;
    expect([renewed.before?.expiry, renewed.after.expiry]).toEqual([expiry, "2028-01-15T12:00:00.000Z"]);
    expect(sources(renewed)).toEqual(["list", "RENEWED"]);
    expect(changes.find(({ kind }) => kind === "changed")!.after.autoRenew).toBe(true);
  });

  test("expires, is in grace, in redemption, and is over", async () => {
    const { sandbox, store, sync } = await shop(["old.com"]);
    await sync();
    const later = async (days: number) => {
      sandbox.clock.advance({ days, minutes: 1 });
      const { changes, complete } = await sync();
      return [told(changes), changes.flatMap(sources), complete];
    };
    expect(await later(365)).toEqual([["expired old.com"], ["list", "EXPIRED"], true]);
    expect(await later(2)).toEqual([["grace old.com"], ["list", "EXPIRED"], true]);
    expect(await later(20)).toEqual([[], [], true]);
    expect(await later(20)).toEqual([["redemption old.com"], ["deleted", "DELETED", "account"], true]);
    expect(store.get("old.com")).toEqual({
      name: "old.com",
      expiry,
      state: "redemption",
      autoRenew: false,
      letExpire: false,
      redeemableUntil: "2027-03-26T12:00:00.000Z",
    });
    expect(await later(10)).toEqual([[], [], true]);
    expect(await later(30)).toEqual([["deleted old.com"], ["account"], true]);
    expect(store.get("old.com")).toMatchObject({ state: "deleted" });
    expect(await later(1)).toEqual([[], [], true]);
  });

  test("is redeemed, and is registered anew", async () => {
    const { sandbox, client, sync } = await shop(["back.com", "again.com"]);
    await sync();
    sandbox.clock.advance({ days: 410 });
    expect(told((await sync()).changes)).toEqual(["redemption again.com", "redemption back.com"]);
    await client.redeemDomain({ domain: "back.com" });
    expect(told((await sync()).changes)).toEqual(["renewed back.com"]);
    sandbox.clock.advance({ days: 40 });
    await client.registerDomain(order("again.com"));
    expect(told((await sync()).changes)).toContain("renewed again.com");
  });

  test("is transferred away", async () => {
    const { sandbox, sync } = await shop(["leaving.com"]);
    await sync();
    sandbox.clock.advance({ days: 61 });
    sandbox.registry.transferAway("leaving.com");
    expect((await sync()).changes).toEqual([]);
    sandbox.registry.approve("leaving.com");
    sandbox.registry.finish("leaving.com");
    const { changes, complete } = await sync();
    expect([told(changes), complete]).toEqual([["transferred-away leaving.com"], true]);
    expect(sources(changes[0]!)).toEqual(["deleted", "DELETED", "account"]);
  });

  test("is transferred away: the list of transfers counts with `since` only", async () => {
    const { sandbox, sync, store } = await shop(["leaving.com"]);
    const { asOf } = await sync();
    sandbox.clock.advance({ days: 61 });
    sandbox.registry.transferAway("leaving.com");
    sandbox.registry.approve("leaving.com");
    sandbox.registry.finish("leaving.com");
    const client = forgetful(sandbox, { GET_DELETED_DOMAINS: NOTHING_DELETED });
    for (const since of [undefined, new Date(asOf.getTime() + 63 * 24 * 3600 * 1000)])
      expect(await syncDomains(client, { store, since, events: [] })).toMatchObject({
        changes: [],
        unexplained: [{ name: "leaving.com", evidence: [{ source: "transfer-away" }, { source: "account" }] }],
      });
    const { changes } = await syncDomains(client, { store, since: asOf, events: [] });
    expect([told(changes), changes.map(sources)]).toEqual([
      ["transferred-away leaving.com"],
      [["transfer-away", "account"]],
    ]);
  });

  test("is deleted on request: whether it can be redeemed, the event alone tells", async () => {
    const { sandbox, client, sync } = await shop(["gone.com"]);
    await sync();
    sandbox.clock.advance({ days: 10 });
    await client.revokeDomain({ domain: "gone.com" });
    const { changes } = await sync({ events: [] });
    expect([told(changes), changes.map(sources)]).toEqual([["deleted gone.com"], [["deleted", "account"]]]);
    const late = await sync();
    expect([told(late.changes), late.changes.map(sources)]).toEqual([
      ["redemption gone.com"],
      [["deleted", "DELETED", "account"]],
    ]);
    expect((await sync()).changes).toEqual([]);
  });
});

describe("what is not in the list", () => {
  const known = (name: string, more: Partial<KnownDomain> = {}): KnownDomain => ({
    name,
    expiry,
    state: "active",
    ...more,
  });

  test("is not gone for that: what nothing explains stays as it was", async () => {
    const { client } = await shop(["ours.com"]);
    const store = memoryDomainStore([known("ours.com"), known("never-ours.com")]);
    const result = await syncDomains(client, { store });
    expect(result).toMatchObject({ changes: [], complete: false, reasons: ["domains that nothing explains: 1"] });
    expect(result.unexplained).toEqual([
      {
        name: "never-ours.com",
        before: known("never-ours.com"),
        reason: "it is not in the account, and nothing says why",
        evidence: [{ source: "account", belongs: false }],
      },
    ]);
    expect(store.get("never-ours.com")).toEqual(known("never-ours.com"));
  });

  test("and is in the account is compared by what the account says", async () => {
    const { client, sandbox, sync, store } = await shop(["ours.com"]);
    await sync();
    await client.renewDomain({ domain: "ours.com", currentexpirationyear: 2027, period: 1, handle: "process" });
    const other = forgetful(sandbox, { GET_DOMAINS_BY_EXPIREDATE: NO_DOMAINS });
    const { changes } = await syncDomains(other, { store });
    expect(told(changes)).toEqual(["renewed ours.com"]);
    expect(sources(changes[0]!)).toEqual(["account", "RENEWED"]);
    expect(store.get("ours.com")).toMatchObject({ expiry: "2028-01-15T12:00:00.000Z" });
  });

  test("an old end of the same name does not count", async () => {
    const { sandbox, client, sync, store } = await shop(["twice.com"]);
    await client.revokeDomain({ domain: "twice.com" });
    sandbox.clock.advance({ days: 60 });
    const store2 = memoryDomainStore([known("twice.com", { expiry: "2028-01-15T12:00:00.000Z" })]);
    for (const since of [undefined, sandbox.clock.now()]) {
      const { changes, unexplained } = await syncDomains(client, { store: store2, since, events: [] });
      expect([changes, unexplained.map(({ name }) => name)]).toEqual([[], ["twice.com"]]);
    }
    expect([...store.all()]).toEqual([]);
    expect((await sync()).changes).toEqual([]);
  });

  test("a domain that OpenSRS gives no answer about", async () => {
    const { sandbox, client } = await shop();
    sandbox.faults.add({ kind: "code", code: 435, text: "Not for you.", action: "BELONGS_TO_RSP" });
    const { unexplained } = await syncDomains(client, { store: memoryDomainStore([known("odd.com")]) });
    expect(unexplained).toMatchObject([{ reason: "OpenSRS does not say whether it is in the account", evidence: [] }]);
  });

  test("a store of name, expiry and state alone is enough", async () => {
    const { sandbox, client, sync } = await shop(["old.com"]);
    await sync();
    sandbox.clock.advance({ days: 410 });
    const bare = known("old.com", { state: "redemption" });
    const store = memoryDomainStore([bare]);
    expect(await syncDomains(client, { store })).toMatchObject({ changes: [], complete: true });
    sandbox.clock.advance({ days: 91 });
    expect(told((await syncDomains(client, { store })).changes)).toEqual(["deleted old.com"]);
  });
});

describe("the store", () => {
  test("takes over all changes at once, and stays as it was when something fails or is aborted", async () => {
    const { sandbox, client } = await shop(["one.com", "two.com"]);
    const saved: string[][] = [];
    const store: DomainStore = {
      async *all() {},
      save: (changes) => void saved.push(told(changes)),
    };
    sandbox.faults.add({ kind: "code", code: 435, text: "Not for you.", action: "GET_DOMAINS_BY_EXPIREDATE" });
    await expect(syncDomains(client, { store })).rejects.toThrow("OpenSRS refused: 435");
    const stop = new AbortController();
    stop.abort(new Error("stop"));
    await expect(syncDomains(client, { store, signal: stop.signal })).rejects.toThrow("stop");
    expect(saved).toEqual([]);
    await syncDomains(client, { store });
    expect(saved).toEqual([["added one.com", "added two.com"]]);
  });

  test("without leave for the queue of events there is less evidence, and nothing else", async () => {
    const { sandbox, sync } = await shop(["ours.com"]);
    sandbox.faults.add({ kind: "code", code: 435, text: "Not for you.", action: "POLL" });
    const { changes, complete } = await sync();
    expect([changes.map(sources), complete]).toEqual([[["list"]], true]);
  });
});
