import { expect, onTestFinished, test } from "vitest";
import { memoryDomainStore, OpenSrsClient, type OpsEvent, syncDomains } from "../../../src/index.js";
import { startSandbox } from "../../../src/sandbox/index.js";
import { dice } from "../../exchange/pages/support.js";
import { order } from "../../support/order.js";

const DAY = 24 * 3600 * 1000;

// Two years of a shop, with a sync every few weeks: what it tells adds up to what the account is.
test.each([2, 3])("the books are the account, whatever happened (seed %i)", async (seed) => {
  const sandbox = await startSandbox({ startAt: new Date("2026-01-15T12:00:00Z"), balance: "100000.00", seed });
  const client = new OpenSrsClient({ environment: sandbox.environment, ...sandbox.credentials });
  onTestFinished(async () => {
    await client.close();
    await sandbox.close();
  });
  const roll = dice(seed);
  const store = memoryDomainStore();
  const inAccount = async () => {
    const range = { exp_from: "2025-01-01", exp_to: "2040-01-01" };
    return new Map((await client.getDomainsByExpiredate(range).all()).map((row) => [row.name, row.expiredate]));
  };
  const pick = async () => {
    const domains = [...(await inAccount())];
    return domains[Math.floor(roll() * domains.length)]!;
  };
  let made = 0;
  const register = () => client.registerDomain(order(`shop-${seed}-${made++}.com`));
  const deeds: (() => unknown)[] = [
    register,
    register,
    async () => {
      const [domain, expiry] = await pick();
      const currentexpirationyear = Number(expiry.slice(0, 4));
      await client.renewDomain({ domain, currentexpirationyear, period: 1, handle: "process" });
    },
    async () => client.revokeDomain({ domain: (await pick())[0] }),
    async () => {
      const [domain, expiry] = await pick();
      // Younger ones are locked by the registry, expired ones stay.
      const left = Date.parse(`${expiry}Z`) - sandbox.clock.now().getTime();
      if (left > 300 * DAY || left < 10 * DAY) return;
      sandbox.registry.transferAway(domain);
      sandbox.registry.approve(domain);
      sandbox.registry.finish(domain);
    },
  ];
  let since: Date | undefined;
  const kinds = new Set<string>();
  for (let round = 0; round < 30; round++) {
    if (round === 0) for (let count = 0; count < 10; count++) await register();
    for (let count = 0; count < 3; count++) await deeds[Math.floor(roll() * deeds.length)]!();
    sandbox.clock.advance({ days: 10 + Math.floor(roll() * 35) });

    const events: OpsEvent[] = (await client.pollEvent({ limit: 100 })).attributes.events ?? [];
    const result = await syncDomains(client, { store, since, events });
    expect([round, result.reasons]).toEqual([round, []]);
    since = result.asOf;
    for (const { event_id } of events) await client.ackEvent({ event_id });

    const present = ["active", "expired", "grace"];
    const kept = store.all().filter(({ state }) => present.includes(state));
    const books = new Map(kept.map(({ name, expiry }) => [name, expiry.slice(0, 19).replace("T", " ")]));
    expect(books).toEqual(await inAccount());
    for (const { kind, evidence } of result.changes) {
      kinds.add(kind);
      expect(evidence.length).toBeGreaterThan(0);
    }
  }
  expect([...kinds]).toEqual(
    expect.arrayContaining(["added", "renewed", "grace", "redemption", "deleted", "transferred-away"]),
  );
});
