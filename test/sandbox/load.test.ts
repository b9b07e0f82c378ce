import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type HistoryEntry, type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { leftovers } from "../support/leftovers.js";
import { type Arrival, Caller } from "./exchange.js";
import { envelope, read, registration } from "./support.js";

const CONNECTIONS = 50;
// 10,000 in all with `SANDBOX_LOAD=10000`; a fifth of that finds the same faults sooner.
const REQUESTS_EACH = Number(process.env.SANDBOX_LOAD ?? 2000) / CONNECTIONS;
const BALANCE = 100_000_00;

/** The requests of a caller: the lives of some domains of its own. */
function documents(caller: number): string[] {
  return Array.from({ length: REQUESTS_EACH }, (_, index) => {
    const domain = `shop-${caller}-${Math.floor(index / 5)}.com`;
    const renewal = { domain, currentexpirationyear: "2027", period: "1", handle: "process" };
    return [
      envelope("LOOKUP", "DOMAIN", { domain }),
      envelope("SW_REGISTER", "DOMAIN", registration(domain)),
      envelope("GET", "DOMAIN", { domain, type: "admin" }),
      envelope("RENEW", "DOMAIN", renewal),
      envelope("BELONGS_TO_RSP", "DOMAIN", { domain }),
    ][index % 5]!;
  });
}

describe(`${CONNECTIONS * REQUESTS_EACH} requests from ${CONNECTIONS} connections, a tenth of them faulted`, () => {
  const warnings: unknown[] = [];
  const onWarning = (warning: unknown) => warnings.push(warning);
  let sandbox: Sandbox;
  let folder: string;
  let told: Arrival[][];
  let truth: HistoryEntry[][];

  beforeAll(async () => {
    process.on("warning", onWarning);
    folder = await mkdtemp(join(tmpdir(), "sandbox-"));
    sandbox = await startSandbox({
      startAt: new Date("2026-01-15T12:00:00Z"),
      balance: (BALANCE / 100).toFixed(2),
      faults: { chance: 0.1, seed: 4 },
    });
    told = await Promise.all(
      Array.from({ length: CONNECTIONS }, async (_, number) => {
        const caller = new Caller(sandbox);
        const arrivals: Arrival[] = [];
        for (const xml of documents(number)) arrivals.push(await caller.ask(xml));
        await caller.hangUp();
        return arrivals;
      }),
    );
    sandbox.faults.clear();
    truth = Array.from({ length: CONNECTIONS }, () => []);
    for (const entry of sandbox.history.entries) truth[Number(entry.domain.split("-")[1])]!.push(entry);
  }, 120_000);
  afterAll(async () => {
    process.off("warning", onWarning);
    await sandbox.close();
    await rm(folder, { recursive: true });
  });

  it("wrote every request down once, in its caller's order", () => {
    expect(sandbox.history.entries).toHaveLength(CONNECTIONS * REQUESTS_EACH);
    for (const entries of truth) expect(entries).toHaveLength(REQUESTS_EACH);
    const sequences = sandbox.history.entries.map(({ sequence }) => sequence);
    expect(sequences).toEqual(sequences.map((_, index) => index + 1));
    const faulted = sandbox.history.entries.filter(({ faulted }) => faulted !== undefined);
    expect(faulted.length / sequences.length).toBeGreaterThan(0.08);
    expect(faulted.length / sequences.length).toBeLessThan(0.12);
    expect(new Set(faulted.map(({ faulted }) => faulted)).size).toBe(7);
  });

  it("told the truth where no fault is noted, and to nobody else", () => {
    truth.forEach((entries, caller) => {
      entries.forEach(({ code, action, faulted }, index) => {
        const { body, whole, status } = told[caller]![index]!;
        if (faulted !== undefined && faulted !== "delay" && faulted !== "slow") return;
        expect({ whole, status }).toEqual({ whole: true, status: 200 });
        const reply = read(body);
        expect([action, reply.response_code]).toEqual([action, String(code)]);
      });
    });
  });

  it("charged each order once, and the money, the domains and the orders agree with the history", async () => {
    const entries = sandbox.history.entries;
    const charged = entries.filter((entry) => entry.charged !== "0.00");
    expect(charged.length).toBeGreaterThan((CONNECTIONS * REQUESTS_EACH) / 4);
    expect(new Set(charged.map(({ orderId }) => orderId)).size).toBe(charged.length);
    const paid = charged.reduce((sum, entry) => sum + Math.round(Number(entry.charged) * 100), 0);
    expect(sandbox.history.charged).toBe((paid / 100).toFixed(2));
    const caller = new Caller(sandbox);
    const { body } = await caller.ask(envelope("GET_BALANCE", "BALANCE"));
    await caller.hangUp();
    expect(read(body).attributes.balance).toBe(((BALANCE - paid) / 100).toFixed(2));

    const file = join(folder, "state.json");
    await sandbox.save(file);
    const { state } = JSON.parse(await readFile(file, "utf8"));
    const registered = entries.filter(({ action, outcome }) => action === "SW_REGISTER" && outcome === "done");
    expect(Object.keys(state.domains).sort()).toEqual(registered.map(({ domain }) => domain).sort());
    const completed = Object.values<{ id: number; status: string }>(state.orders)
      .filter(({ status }) => status === "completed")
      .map(({ id }) => String(id));
    expect(completed.sort()).toEqual(charged.map(({ orderId }) => orderId).sort());
  });

  it("broke nothing and left nothing behind", async () => {
    expect(warnings).toEqual([]);
    await sandbox.close();
    expect(await leftovers()).toEqual([]);
  });
});
