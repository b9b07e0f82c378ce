import { Readable, Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { Failure } from "../../src/cli/failure.js";
import { cli, env, json, sandbox, useSandbox } from "./suite.js";

useSandbox();

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

  test("takes more names than fit into the arguments of a function", async () => {
    const interrupt = new AbortController();
    const ran = await cli("lookup --csv", {
      stdin: Array.from({ length: 200_000 }, (_, at) => `name${at}.com`).join("\n"),
      signal: interrupt.signal,
      onOutput: (text) => {
        if (text.startsWith("name")) interrupt.abort(new Failure(130));
      },
    });
    expect(ran.err).toMatch(/^Interrupted: \d+ of 200000 names were looked up/);
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
