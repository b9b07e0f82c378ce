import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { cli, env, json, sent, useSandbox } from "./suite.js";
import { folder, order } from "./support.js";

useSandbox();

test("--version is that of the package", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(await cli("--version")).toMatchObject({ code: 0, out: `${version}\n`, err: "" });
});

describe("usage", () => {
  test.each([
    ["nothing is configured", "balance", "The options do not fit: 3 faults"],
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
    ["no TLD", "tld a/b", 'expected a TLD such as "ca" or "co.uk"'],
    ["no operation", "tld ca --operation buy", "Allowed choices are register, transfer, renew."],
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

describe("text that is not UTF-8 is refused, and a byte order mark is no part of it", () => {
  const zoe = JSON.stringify(order("ours.com"));

  test.each([
    ["a file", "call registerDomain --input order.json --yes", "order.json is not UTF-8: save it as UTF-8.\n"],
    ["a zone file", "dns apply zone --yes", "zone is not UTF-8: save it as UTF-8.\n"],
    ["a zone file's escapes", "dns apply escapes --domain ours.com --yes", "line 2: bytes that are not UTF-8"],
  ])("%s", async (_, line, message) => {
    const cwd = folder();
    writeFileSync(join(cwd, "order.json"), Buffer.from(zoe, "latin1"));
    writeFileSync(join(cwd, "zone"), Buffer.from('@ TXT "café"\n', "latin1"));
    writeFileSync(join(cwd, "escapes"), '@ A 192.0.2.1\n@ TXT "caf\\233"\n');
    const ran = await cli(line, { cwd });
    expect([ran.code, ran.out, sent()]).toEqual([2, "", []]);
    expect(ran.err).toContain(message);
  });

  test("stdin", async () => {
    const stdin = Readable.from([Buffer.from("caf\xe9.com", "latin1")]);
    expect(await cli("lookup", { stdin })).toMatchObject({ code: 2, err: "stdin is not UTF-8: save it as UTF-8.\n" });
  });

  test("a byte order mark", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "order.json"), `\uFEFF${zoe}`);
    const ran = await cli("call registerDomain --input order.json --yes", { cwd });
    expect([ran.code, sent()]).toEqual([0, ["GET_PRICE", "SW_REGISTER"]]);
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
