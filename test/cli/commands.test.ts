import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Failure } from "../../src/cli/failure.js";
import { OpenSrsClient } from "../../src/index.js";
import type { Sandbox } from "../../src/sandbox/index.js";
import { folder, opensrs, order, type Ran, type Setup, sandboxWithEnv } from "./support.js";

let sandbox: Sandbox;
let env: Record<string, string>;

beforeEach(async () => {
  ({ sandbox, env } = await sandboxWithEnv());
});

afterEach(() => sandbox.close());

const cli = (line: string, setup: Partial<Setup> = {}) => opensrs(line.split(" "), { env, ...setup });
const json = ({ out }: Ran) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
const sent = () => sandbox.history.entries.map(({ action }) => action);

async function register(...domains: string[]): Promise<void> {
  const client = new OpenSrsClient({ environment: sandbox.environment, ...sandbox.credentials });
  for (const domain of domains) await client.registerDomain(order(domain) as never);
  await client.close();
  sandbox.history.clear();
}

test("--version is that of the package", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(await cli("--version")).toMatchObject({ code: 0, out: `${version}\n`, err: "" });
});

describe("lookup", () => {
  test("keeps the order of the names, and a failed one does not stop the others", async () => {
    sandbox.faults.add({ kind: "delay", ms: 60, domain: "a.com" });
    const ran = await cli("lookup a.com - b.com --json", { stdin: "c.com # later\n\n# no name\nnope.zzz\r\n" });
    expect(json(ran)).toEqual([
      { domain: "a.com", status: "available", code: 210 },
      { domain: "c.com", status: "available", code: 210 },
      {
        domain: "nope.zzz",
        status: "failed",
        code: 701,
        note: 'OpenSRS refused: 701 "TLD not serviced" (LOOKUP DOMAIN)',
      },
      { domain: "b.com", status: "available", code: 210 },
    ]);
    expect(ran.err).toMatch(/^OpenSRS refused: 701 /);
    expect(ran.code).toBe(1);
  });

  test("what would fail every lookup ends the run", async () => {
    const ran = await cli("lookup --json", {
      env: { ...env, OPENSRS_PRIVATE_KEY: sandbox.otherCredentials.privateKey },
      stdin: Array.from({ length: 200 }, (_, at) => `name${at}.com`).join("\n"),
    });
    expect([ran.code, ran.out]).toEqual([1, ""]);
    expect(ran.err).toMatch(/^OpenSRS refused: 401 /);
    expect(ran.err).not.toContain(sandbox.otherCredentials.privateKey);
    expect(sandbox.history.entries.length).toBeLessThanOrEqual(20);
  });

  test.each(["lookup", "call lookupDomain --input -"])("an interrupt ends the wait for stdin: %s", async (line) => {
    const interrupt = new AbortController();
    const stdin = new Readable({ read: () => interrupt.abort(new Failure(130)) });
    expect(await cli(line, { stdin, signal: interrupt.signal })).toMatchObject({ code: 130, out: "", err: "" });
  });

  test("an interrupt leaves whole rows and says where to go on", async () => {
    const interrupt = new AbortController();
    const names = Array.from({ length: 500 }, (_, at) => `name${at}.com`);
    let rows = 0;
    const ran = await cli("lookup --csv", {
      stdin: names.join("\n"),
      signal: interrupt.signal,
      onOutput: (_, from) => {
        if (from === "out" && ++rows === 50) interrupt.abort(new Failure(130));
      },
    });
    const lines = ran.out.trimEnd().split("\n");
    const done = lines.length - 1;
    expect(lines).toEqual(["domain,status,code,note", ...names.slice(0, done).map((name) => `${name},available,210,`)]);
    expect(ran.err).toBe(`Interrupted: ${done} of 500 names were looked up; go on with ${names[done]}.\n`);
    expect(ran.code).toBe(130);
    expect(done).toBeLessThan(100);
  });

  test("ends quietly when the reader of its output goes away", async () => {
    let writes = 0;
    const stdout = new Writable({
      write: (_chunk, _encoding, done) =>
        done(++writes > 2 ? Object.assign(new Error("EPIPE"), { code: "EPIPE" }) : null),
    });
    stdout.on("error", () => {});
    const ran = await cli("lookup --csv a.com b.com c.com d.com", { stdout });
    expect([ran.code, ran.err, writes]).toEqual([141, "", 3]);
  });
});

describe("charges and what cannot be undone", () => {
  const renew =
    "call renewDomain --set domain=ours.com currentexpirationyear=2027 period=2 auto_renew=false handle=process";

  beforeEach(() => register("ours.com"));

  test("says what it costs and asks; a no sends nothing", async () => {
    const ran = await cli(renew, { answers: ["n"] });
    expect(ran.screen).toBe(
      [
        "Account  sandbox on sandbox",
        "Command  renewDomain: Renews a domain for some years and sets its auto-renew flag.",
        "For      ours.com",
        "Price    23.24, renewal, 2 years",
        "Go ahead? [y/N] n",
        "Nothing was sent.",
        "",
      ].join("\n"),
    );
    expect([ran.code, sent()]).toEqual([1, ["GET_PRICE"]]);
  });

  test.each(["", "yup", "yes please", "ja", "1"])("%j is no yes", async (answer) => {
    const ran = await cli(renew, { answers: [answer] });
    expect([ran.code, sent()]).toEqual([1, ["GET_PRICE"]]);
  });

  test.each([["y"], ["YES"]])("%s sends it", async (answer) => {
    const ran = await cli(`${renew} --json`, { answers: [answer] });
    expect(json(ran)[0].attributes["registration expiration date"]).toBe("2029-03-02 12:00:00");
    expect([ran.code, sent()]).toEqual([0, ["GET_PRICE", "RENEW"]]);
  });

  test("without a terminal it refuses; --yes goes ahead", async () => {
    const refused = await cli(renew);
    expect([refused.code, sent()]).toEqual([2, ["GET_PRICE"]]);
    expect(refused.err).toContain("Nothing was sent: there is no terminal to ask on. Say --yes");
    expect((await cli(`${renew} --yes`)).code).toBe(0);
  });

  test("an interrupt at the question sends nothing", async () => {
    const interrupt = new AbortController();
    const ran = await cli(renew, {
      answers: [],
      signal: interrupt.signal,
      onOutput: (text) => {
        if (text.endsWith("[y/N] ")) interrupt.abort(new Failure(130));
      },
    });
    expect([ran.code, sent()]).toEqual([130, ["GET_PRICE"]]);
  });

  test("what cannot be undone is said so", async () => {
    const ran = await cli("call revokeDomain --set domain=ours.com --set reseller=sandbox", { answers: ["no"] });
    expect(ran.screen).toContain("Warning  this cannot be undone\nGo ahead? [y/N] no\nNothing was sent.\n");
    expect(sent()).toEqual([]);
  });

  test("an input that does not fit is told before any question", async () => {
    const ran = await cli("call renewDomain --set domain=ours.com --set period=0", { answers: ["y"] });
    expect(ran.err).toContain("The input of renewDomain does not fit:\n  - currentexpirationyear: is required\n");
    expect([ran.code, sent()]).toEqual([2, []]);
  });

  test("a price that cannot be learned is said, and does not decide", async () => {
    sandbox.faults.add({ kind: "code", code: 465, text: "No price today.", action: "GET_PRICE" });
    const ran = await cli(`${renew} --yes`);
    expect(ran.err).toContain('Price    not learned: OpenSRS refused: 465 "No price today." (GET_PRICE DOMAIN)\n');
    expect(ran.code).toBe(0);
  });

  test.each([
    ["was done", true, 0, "It was done: the domain expires in 2029, no longer in 2027."],
    ["was not done", false, 1, "It was not done: the domain still expires in 2027"],
  ])("a lost reply of what %s: it asks, and never sends twice", async (_, effect, code, verdict) => {
    sandbox.faults.add({ kind: "cut", effect, action: "RENEW" });
    const ran = await cli(`${renew} --yes`);
    expect(ran.err).toContain(verdict);
    expect([ran.code, sent().filter((action) => action === "RENEW")]).toEqual([code, ["RENEW"]]);
  });

  test("an interrupt after it was sent ends with 3: whether it was done is not known", async () => {
    const interrupt = new AbortController();
    sandbox.faults.add({ kind: "silence", effect: true, action: "RENEW" });
    const running = cli(`${renew} --yes`, { signal: interrupt.signal });
    while (!sent().includes("RENEW")) await setImmediate();
    interrupt.abort(new Failure(130));
    const ran = await running;
    expect(ran.err).toContain("Sent, but whether it was done is not known (RENEW DOMAIN)");
    expect([ran.code, sent()]).toEqual([3, ["GET_PRICE", "RENEW"]]);
  });

  test("a lost reply that nothing can be learned of ends with 3", async () => {
    sandbox.faults.add({ kind: "cut", effect: false, action: "REDEEM" });
    const ran = await cli("call redeemDomain --set domain=ours.com --yes");
    expect(ran.err).toContain("It cannot be told: see the evidence");
    expect(ran.code).toBe(3);
  });
});

describe("secrets", () => {
  test("come from a file or stdin, and a dry run masks them without needing a key", async () => {
    const input = JSON.stringify(order("ours.com", { reg_password: "Hush-hush-9" }));
    const ran = await cli("call registerDomain --input - --dry-run --json", { env: {}, stdin: input });
    expect(json(ran)[0]).toMatchObject({
      action: "SW_REGISTER",
      attributes: {
        domain: "ours.com",
        period: "1",
        reg_password: "[secret]",
        contact_set: { owner: { city: "Toronto" } },
      },
    });
    expect(ran.screen).not.toContain("Hush-hush-9");
    expect([ran.code, ran.err, sent()]).toEqual([0, "Dry run: nothing was sent.\n", []]);
    expect((await cli("call registerDomain --input - --yes", { stdin: input })).code).toBe(0);
  });

  test("an argument is refused, and no message repeats it", async () => {
    const ran = await cli("call registerDomain --set reg_password=Hush-hush-9");
    expect(ran.screen).toContain("--set reg_password: is a secret");
    expect(ran.screen).not.toContain("Hush-hush-9");
    expect(ran.code).toBe(2);
  });

  test("a file that is no JSON is not quoted", async () => {
    const ran = await cli("call registerDomain --input -", { stdin: '{"reg_password": "Hush-hush-9"' });
    expect([ran.code, ran.err]).toEqual([2, "-: not JSON\n"]);
  });

  test("--env-file stands for the whole environment", async () => {
    const cwd = folder();
    const lines = Object.entries(env).map(([name, value]) => `${name}=${value}`);
    writeFileSync(join(cwd, "sandbox.env"), lines.join("\n"));
    const other = { OPENSRS_ENVIRONMENT: "production", OPENSRS_USERNAME: "x", OPENSRS_PRIVATE_KEY: "y" };
    expect((await cli("balance --env-file sandbox.env", { cwd, env: other })).code).toBe(0);
    writeFileSync(join(cwd, "half.env"), lines.slice(0, 3).join("\n"));
    const half = await cli("balance --env-file half.env", { cwd, env: other });
    expect([half.code, half.err.includes("OPENSRS_PRIVATE_KEY: is not set")]).toEqual([2, true]);
  });
});

describe("usage", () => {
  test.each([
    ["nothing is configured", "balance", "The client's options do not fit: 3 faults"],
    ["two formats", "balance --json --csv", "--json and --csv exclude each other."],
    ["a mistyped command", "blance", "error: unknown command 'blance'\n(Did you mean balance?)"],
    ["a mistyped option", "balance --jsn", "error: unknown option '--jsn'\n(Did you mean --json?)"],
    [
      "a mistyped method",
      "call lookupDoman",
      'No command "lookupDoman" - did you mean "lookupDomain"? See: opensrs commands',
    ],
    ["no names", "lookup", "No names: give them as arguments, or one a line on stdin."],
    ["no such file", "call lookupDomain --input gone.json", "gone.json cannot be read: ENOENT"],
    ["no object", "call lookupDomain --input -", "-: not JSON"],
    ["a period", "domains --expiring soon", "error: option '--expiring <period>' argument 'soon' is invalid"],
    ["years", "price a.com --years 0", "error: option '--years <number>' argument '0' is invalid"],
    ["a CA without TLS", "sandbox --ca-file ca.pem", "--ca-file goes with --tls."],
  ])("%s: exit code 2 and no stack", async (_, line, message) => {
    const ran = await cli(line, { env: {} });
    expect([ran.code, ran.out]).toEqual([2, ""]);
    expect(ran.err).toContain(message);
    expect(ran.err).not.toMatch(/\n\s+at /);
    expect(sent()).toEqual([]);
  });

  test("help ends with 0", async () => {
    const ran = await cli("--help");
    expect([ran.code, ran.err]).toEqual([0, ""]);
    expect(ran.out).toContain("Exit codes: 0 done, 1 refused or failed");
    expect((await cli("lookup --help")).out).toContain("--concurrency <number>");
  });

  test.each([
    ["lookup a.com", ["LOOKUP"]],
    ["suggest a b", ["NAME_SUGGEST"]],
    ["price a.com", ["GET_PRICE", "GET_PRICE", "GET_PRICE"]],
    ["balance", ["GET_BALANCE"]],
    ["domains --expiring 30d", ["GET_DOMAINS_BY_EXPIREDATE"]],
    ["dns get a.com", ["GET_DNS_ZONE"]],
    ["events --follow --ack", ["POLL"]],
    ["doctor", ["LOOKUP", "GET_BALANCE"]],
  ])("%s --dry-run sends nothing", async (line, actions) => {
    const ran = await cli(`${line} --dry-run --json`, { env: {} });
    expect(json(ran).map(({ action }) => action)).toEqual(actions);
    expect([ran.code, sent()]).toEqual([0, []]);
  });
});

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
    sandbox.faults.add({ kind: "code", code: 465, text: "No more.", action: "GET_DOMAINS_BY_EXPIREDATE" });
    const ran = await cli("domains");
    expect([ran.out, ran.code]).toEqual(["", 1]);
    expect(ran.err).toMatch(/^OpenSRS refused: 465 "No more."/);
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

describe("dns", () => {
  const zone = (text: string): { cwd: string } => {
    const cwd = folder();
    writeFileSync(join(cwd, "zone"), text);
    return { cwd };
  };

  beforeEach(() => register("ours.com"));

  test("creates a zone that is missing, and its JSON is read back without a change", async () => {
    const { cwd } = zone("$ORIGIN ours.com.\nwww A 192.0.2.1\n@ TXT hello\n");
    const ran = await cli("dns apply zone", { cwd, answers: ["y"] });
    expect(ran.screen).toContain("ours.com has no zone yet: it will be created.\n");
    expect([ran.code, sent()]).toEqual([0, ["GET_DNS_ZONE", "GET_DNS_ZONE", "CREATE_DNS_ZONE"]]);
    writeFileSync(join(cwd, "zone"), (await cli("dns get ours.com --json")).out);
    const again = await cli("dns apply zone", { cwd });
    expect([again.code, again.out, again.err]).toEqual([
      0,
      "",
      "The domain does not use OpenSRS's nameservers: the zone has no effect yet.\nours.com: 0 to add, 0 to remove, 2 unchanged.\n",
    ]);
  });

  test("what changed while it asked is not overwritten", async () => {
    const { cwd } = zone("www A 192.0.2.1\n");
    expect((await cli("dns apply zone --domain ours.com --yes", { cwd })).code).toBe(0);
    writeFileSync(join(cwd, "zone"), "www A 192.0.2.2\n");
    const client = new OpenSrsClient({ environment: sandbox.environment, ...sandbox.credentials });
    const meddle = async () => {
      await client.setDnsZone({ domain: "ours.com", records: { TXT: [{ text: "mine" }] } });
      return "y";
    };
    const ran = await cli("dns apply zone --domain ours.com", { cwd, answers: [meddle] });
    await client.close();
    expect(ran.code).toBe(1);
    expect(ran.screen).toContain(
      "[y/N] y\nNothing was written: the zone of ours.com has changed since the plan was shown. Apply again.\n",
    );
    expect((await cli("dns get ours.com")).out).toBe('$ORIGIN ours.com.\n@  IN TXT "mine"\n');
  });

  test.each([
    ["@ CAA 0 issue ca.example", "zone: line 1: OpenSRS cannot hold CAA records: take it out of the file"],
    ["www A 300.0.2.1", "  - records.A[0].ip_address: expected an IPv4 address"],
    ['{"records": {"A": [{"ip": "192.0.2.1"}]}}', "  - records.A[0].ip_address: is required"],
    ['{"records": []', "zone: not JSON"],
  ])("a file with %j ends before anything is sent", async (text, message) => {
    const ran = await cli("dns plan zone --domain ours.com", zone(text));
    expect([ran.code, sent()]).toEqual([2, []]);
    expect(ran.err).toContain(message);
  });

  test("csv names what stays too", async () => {
    const { cwd } = zone("www A 192.0.2.1\n@ A 192.0.2.3\n");
    await cli("dns apply zone --domain ours.com --yes", { cwd });
    writeFileSync(join(cwd, "zone"), "www A 192.0.2.2\n@ A 192.0.2.3\n");
    expect((await cli("dns plan zone --domain ours.com --csv", { cwd })).out).toBe(
      "change,name,type,data\nremove,www,A,192.0.2.1\nadd,www,A,192.0.2.2\nkeep,@,A,192.0.2.3\n",
    );
    expect((await cli("dns get ours.com --csv")).out).toBe("name,type,data\n@,A,192.0.2.3\nwww,A,192.0.2.1\n");
  });
});

describe("events", () => {
  beforeEach(() => register("ours.com"));

  test("what was not printed is not acknowledged", async () => {
    const waiting = json(await cli("events --json")).length;
    let writes = 0;
    const stdout = new Writable({
      write: (_chunk, _encoding, done) => done(++writes > 2 ? new Error("EPIPE") : null),
    });
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

describe("sandbox", () => {
  test("says how to reach it, ends with 0 when interrupted, and keeps its state", async () => {
    const cwd = folder();
    const start = async (args: string, use: (variables: Record<string, string>) => Promise<void>) => {
      const interrupt = new AbortController();
      let used: Promise<void> | undefined;
      const ran = await opensrs(["sandbox", "--json", ...args.split(" ")], {
        env: {},
        cwd,
        signal: interrupt.signal,
        onOutput: (text, from) => {
          if (from === "out") used = use(JSON.parse(text)).finally(() => interrupt.abort(new Failure(130)));
        },
      });
      await used;
      return ran;
    };
    const untrusted = await start("--tls", async () => {});
    expect(untrusted.err).toContain("--ca-file FILE writes the authority that clients must trust.\n");
    const first = await start("--state state.json --start-at 2026-03-02", async (variables) => {
      const bought = await opensrs(["call", "registerDomain", "--input", "-", "--yes"], {
        env: variables,
        stdin: JSON.stringify(order("ours.com")),
      });
      expect(bought.code).toBe(0);
    });
    expect(first.code).toBe(0);
    expect(statSync(join(cwd, "state.json")).mode & 0o077).toBe(0);
    await start("--state state.json --tls --ca-file ca.pem", async (variables) => {
      expect(variables).toMatchObject({
        OPENSRS_BASE_URL: expect.stringMatching(/^https:\/\/127\.0\.0\.1:\d+\/$/),
        NODE_EXTRA_CA_CERTS: join(cwd, "ca.pem"),
      });
      const client = new OpenSrsClient({
        environment: { baseUrl: variables.OPENSRS_BASE_URL!, ca: readFileSync(join(cwd, "ca.pem"), "utf8") },
        username: variables.OPENSRS_USERNAME!,
        privateKey: variables.OPENSRS_PRIVATE_KEY!,
      });
      expect((await client.belongsToRsp({ domain: "ours.com" })).attributes.belongs_to_rsp).toBe(true);
      await client.close();
    });
  });

  test("lets commands fail, for clients in any language", async () => {
    const interrupt = new AbortController();
    let outcome: Promise<unknown> | undefined;
    await opensrs(["sandbox", "--json", "--faults", "1", "--seed", "6"], {
      env: {},
      signal: interrupt.signal,
      onOutput: (text, from) => {
        if (from !== "out") return;
        const {
          OPENSRS_BASE_URL: baseUrl,
          OPENSRS_USERNAME: username,
          OPENSRS_PRIVATE_KEY: privateKey,
        } = JSON.parse(text);
        const client = new OpenSrsClient({ environment: { baseUrl }, username, privateKey, retry: { attempts: 1 } });
        outcome = client
          .getBalance()
          .catch((error) => error.code)
          .finally(() => client.close().then(() => interrupt.abort(new Failure(130))));
      },
    });
    expect(await outcome).toBe("NETWORK_CUT");
    expect((await cli("sandbox --faults 1.5")).err).toContain("expected a number from 0 to 1");
  });

  test("does not start on a port that is taken or is none, or with a state that is none", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "state.json"), "{}");
    const taken = await cli(`sandbox --port ${new URL(sandbox.url).port}`);
    expect([taken.code, taken.err]).toEqual([
      1,
      "The sandbox cannot listen there: another program has that port, choose one with --port (EADDRINUSE).\n",
    ]);
    const none = await cli("sandbox --port 99999");
    expect([none.code, none.err]).toEqual([2, expect.stringContaining("port: not a whole number from 0 to 65535")]);
    const broken = await cli("sandbox --state state.json", { cwd });
    expect([broken.code, broken.err.includes("not a saved sandbox")]).toEqual([2, true]);
    expect(existsSync(join(cwd, "state.json"))).toBe(true);
  });
});
