import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { OpenSrsClient } from "../../../src/index.js";
import { type Sandbox, startSandbox } from "../../../src/sandbox/index.js";
import { order } from "../../support/order.js";

const startAt = new Date("2026-01-15T12:00:00Z");
const DAY = 24 * 3600 * 1000;

const expiryOf = (place: number, count: number) =>
  startAt.getTime() + Math.floor(((place + 1) * 5 * 365 * DAY) / count);

/** A sandbox with so many domains, which expire over the five years to come. */
async function account(count: number): Promise<{ sandbox: Sandbox; client: OpenSrsClient; names: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), "lists-"));
  const file = join(folder, "state.json");
  const sandbox = await startSandbox({ startAt, balance: "100000.00" });
  const client = new OpenSrsClient({ environment: sandbox.environment, ...sandbox.credentials });
  onTestFinished(async () => {
    await client.close();
    await sandbox.close();
    await rm(folder, { recursive: true });
  });
  await client.registerDomain(order("seed.com"));
  await sandbox.save(file);
  const saved = JSON.parse(await readFile(file, "utf8"));
  const seed = saved.state.domains["seed.com"];
  const names = Array.from({ length: count }, (_, at) => `d${String(at).padStart(5, "0")}.com`);
  saved.state.domains = Object.fromEntries(
    names.map((name, at) => {
      return [name, { ...seed, contacts: {}, notes: [], id: 10_000 + at, name, expiresAt: expiryOf(at, count) }];
    }),
  );
  saved.state.agenda = [];
  await writeFile(file, JSON.stringify(saved));
  await sandbox.load(file);
  return { sandbox, client, names };
}

const range = { exp_from: startAt, exp_to: "2038-12-31" };

test("12,000 domains, while others are registered, renewed and deleted: none twice, none of the untouched missing", async () => {
  const { sandbox, client, names } = await account(12_000);
  const untouched = new Set(names);
  // Each is of another part of the list than the last.
  const change = [
    (at: number) => client.registerDomain(order(`new-${at}.com`)),
    (at: number) => client.revokeDomain({ domain: touch((at * 7919) % 6000) }),
    (at: number) => {
      const place = 6000 + ((at * 7919) % 6000);
      const currentexpirationyear = new Date(expiryOf(place, 12_000)).getUTCFullYear();
      return client.renewDomain({ domain: touch(place), currentexpirationyear, period: 1, handle: "process" });
    },
  ];
  const touch = (place: number) => {
    untouched.delete(names[place]!);
    return names[place]!;
  };
  const given: string[] = [];
  for await (const { name } of client.getDomainsByExpiredate({ ...range, limit: 200 })) {
    given.push(name);
    if (given.length % 100 === 0) await change[(given.length / 100) % 3]!(given.length / 100);
  }
  expect(new Set(given).size).toBe(given.length);
  const met = new Set(given);
  expect([...untouched].filter((name) => !met.has(name))).toEqual([]);
  expect(12_000 - untouched.size).toBeGreaterThan(70);
  const asked = sandbox.history.entries.filter(({ action }) => action === "GET_DOMAINS_BY_EXPIREDATE");
  expect(asked.length).toBeLessThan(80);
});

test("a page that fails is asked for again, as any read", async () => {
  const { sandbox, client, names } = await account(100);
  let count = 0;
  for await (const _ of client.getDomainsByExpiredate(range)) {
    if (++count === 40) sandbox.faults.add({ kind: "cut", action: "GET_DOMAINS_BY_EXPIREDATE" });
  }
  expect(count).toBe(names.length);
});
