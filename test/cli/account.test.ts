import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Writable } from "node:stream";
import { beforeEach, describe, expect, test } from "vitest";
import { Failure } from "../../src/cli/failure.js";
import { replyOf } from "../support/envelopes.js";
import { cli, env, json, register, sandbox, sent, useSandbox } from "./suite.js";

useSandbox();

describe("domains", () => {
  const names = Array.from({ length: 45 }, (_, at) => `name${String(at).padStart(2, "0")}.com`);

  test("goes through the pages", async () => {
    await register(...names);
    const ran = await cli("domains --json");
    expect(json(ran).map(({ domain }) => domain)).toEqual(names);
    expect(json(ran)[0]).toEqual({
      domain: "name00.com",
      expires: "2027-03-02 12:00:00",
      days: 365,
      auto_renew: false,
      let_expire: false,
    });
    expect(sent()).toEqual(["GET_DOMAINS_BY_EXPIREDATE", "GET_DOMAINS_BY_EXPIREDATE"]);
    expect([
      (await cli("domains --expiring 364d --json")).out,
      (await cli("domains --expiring 1y --csv")).out.split("\n").length,
    ]).toEqual(["", 47]);
  });

  test("prints what it has read when a later page fails", async () => {
    await register(...names);
    sandbox.faults.add({ kind: "code", code: 465, text: "No more.", action: "GET_DOMAINS_BY_EXPIREDATE", after: 1 });
    const ran = await cli("domains --json");
    expect([json(ran).length, ran.code]).toEqual([40, 1]);
    expect(ran.err).toMatch(/^OpenSRS refused: 465 "No more."/);
  });

  test("says nothing of domains when the first page fails", async () => {
    sandbox.faults.add({ kind: "code", code: 435, text: "Not for you.", action: "GET_DOMAINS_BY_EXPIREDATE" });
    const ran = await cli("domains");
    expect([ran.out, ran.code]).toEqual(["", 1]);
    expect(ran.err).toMatch(/^OpenSRS refused: 435 "Not for you."/);
  });
});

describe("show", () => {
  test("a part that cannot be read is a row that says so", async () => {
    await register("ours.com");
    sandbox.faults.add({ kind: "code", code: 435, text: "Not for you.", action: "GET_NOTES" });
    const ran = await cli("show ours.com");
    expect(ran.out).toContain(
      'history                                       OpenSRS refused: 435 "Not for you." (GET_NOTES DOMAIN)\n',
    );
    expect(ran.out).toContain("orders        orders[0]");
    expect([ran.code, ran.err]).toEqual([1, "Not everything could be read: history.\n"]);
    expect(ran.out).not.toMatch(/auth_info/);
  });

  test("for programs: an object, failures apart; what the domain does not have is null", async () => {
    await register("ours.com");
    sandbox.faults.add({ kind: "code", code: 435, text: "Not for you.", action: "GET_NOTES" });
    const [shown] = json(await cli("show ours.com --json"));
    expect(shown).toMatchObject({ domain: "ours.com", status: { lock_state: false }, zone: null, forwarding: null });
    expect(shown.failures).toEqual({ history: expect.objectContaining({ code: "PERMISSION", responseCode: 435 }) });
  });

  test("of a domain that is not in the account there is nothing", async () => {
    const ran = await cli("show example.com");
    expect([ran.code, ran.out]).toEqual([1, ""]);
  });
});

describe("price", () => {
  test("gives what it can", async () => {
    sandbox.faults.add({ kind: "code", code: 465, text: "No transfers.", action: "GET_PRICE", after: 2 });
    const ran = await cli("price a.com --csv");
    expect(ran.out.split("\n").filter((line) => line.includes("No transfers."))).toHaveLength(1);
    expect(ran.out.split("\n").filter((line) => line.includes("11.62"))).toHaveLength(2);
    expect(ran.code).toBe(1);
    expect((await cli("price a.zzz")).err).toMatch(/^OpenSRS refused: 400 /);
  });
});

describe("events", () => {
  beforeEach(() => register("ours.com"));

  test("what was not printed is not acknowledged", async () => {
    const waiting = json(await cli("events --json")).length;
    let writes = 0;
    const gone = Object.assign(new Error("gone"), { code: "EPIPE" });
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done(++writes > 2 ? gone : null) });
    stdout.on("error", () => {});
    sandbox.history.clear();
    const ran = await cli("events --ack --json", { stdout });
    expect([ran.code, sent()]).toEqual([141, ["POLL", "ACK", "ACK"]]);
    expect(json(await cli("events --json"))).toHaveLength(waiting - 2);
  });

  test("--follow prints each event once, until interrupted", async () => {
    const interrupt = new AbortController();
    const waits: number[] = [];
    const ran = await cli("events --follow --every 5 --json", {
      signal: interrupt.signal,
      sleep: async (ms, signal) => {
        waits.push(ms);
        if (waits.length === 1) await register("more.com");
        if (waits.length === 3) interrupt.abort(new Failure(130));
        signal.throwIfAborted();
      },
    });
    const ids = json(ran).map(({ event_id }) => event_id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(json(ran).filter(({ object_data }) => object_data.domain_name === "more.com").length).toBeGreaterThan(0);
    expect([ran.code, waits]).toEqual([130, [5000, 5000, 5000]]);
  });
});

test("events: an empty queue may be answered without a list", async () => {
  const server = createServer((_, response) => {
    response.end(replyOf(200, "Command successful", { is_success: "1", attributes: { total: "0" } }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const ran = await cli("events", { env: { ...env, OPENSRS_BASE_URL: url } });
  server.closeAllConnections();
  server.close();
  expect([ran.code, ran.out, ran.err]).toEqual([0, "", "None.\n"]);
});
