import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { Failure } from "../../src/cli/failure.js";
import { envOf, folder, opensrs, sandboxWithEnv } from "../cli/support.js";
import { closedPort, httpServer, KEY, tcpServer } from "./support.js";

// A machine without ping, traceroute and openssl.
beforeEach(() => void vi.stubEnv("PATH", "/nowhere"));

function envFor(port: number): Record<string, string> {
  return {
    OPENSRS_BASE_URL: `https://127.0.0.1:${port}`,
    OPENSRS_ENVIRONMENT: "hrs",
    OPENSRS_USERNAME: "reseller",
    OPENSRS_PRIVATE_KEY: KEY,
  };
}

describe("opensrs doctor", () => {
  test("all is well: the checks, the verdict, exit code 0", async () => {
    const { sandbox, env } = await sandboxWithEnv();
    const { code, out, err } = await opensrs(["doctor"], { env });
    await sandbox.close();
    expect(code).toBe(0);
    expect(out.split("\n").map((line) => line.split(":")[0])).toEqual([
      "pass  Configuration",
      "pass  Username and key",
      "pass  MD5 and signature",
      "skip  Outgoing address",
      "pass  DNS",
      "skip  Ping",
      "skip  Traceroute",
      "pass  TCP connection",
      "skip  TLS",
      "pass  LOOKUP without a valid key",
      "pass  LOOKUP with the key",
      "pass  GET_BALANCE with the key",
      "skip  The other system's key",
      "",
      "All is well",
      "",
    ]);
    expect(err).toBe("");
  });

  test("a check fails: its hints under it, exit code 1", async () => {
    const port = await closedPort();
    const { code, out, err } = await opensrs(["doctor"], { env: envFor(port) });
    expect(code).toBe(1);
    expect(out).toContain(
      `fail  TCP connection: 127.0.0.1:${port} refuses connections\n      - Nothing listens on port ${port} of this machine: `,
    );
    expect(out).toMatch(
      /\n\nNothing listens on port \d+ of this machine: start the sandbox there, or correct the URL\.\n$/,
    );
    expect(err).toBe("For OpenSRS support: `opensrs doctor --bundle FILE` writes what they ask for.\n");
    expect(out + err).not.toContain(KEY);
  });

  test("--json: one line, everything", async () => {
    const port = await closedPort();
    const { code, out, err } = await opensrs(["doctor", "--json"], { env: envFor(port) });
    expect([code, err, out.split("\n").length]).toEqual([1, "", 2]);
    const { ok, verdict, checks, ...rest } = JSON.parse(out);
    expect(rest).toEqual({});
    expect([ok, verdict, checks.length]).toEqual([
      false,
      `Nothing listens on port ${port} of this machine: start the sandbox there, or correct the URL.`,
      13,
    ]);
    expect(Object.keys(checks[0])).toEqual(["id", "title", "status", "detail", "hints"]);
  });

  test("--csv: a row a check, the verdict beside", async () => {
    const { code, out, err } = await opensrs(["doctor", "--csv"], { env: envFor(await closedPort()) });
    const lines = out.split("\n");
    expect(code).toBe(1);
    expect(lines[0]).toBe("id,title,status,detail,hints");
    expect(lines[3]).toBe(
      'md5,MD5 and signature,pass,"The text ConnecttoOpenSRSviaSSL and 3 signatures come out right, by this runtime\'s MD5",',
    );
    expect(err).toMatch(/^Nothing listens on port \d+ of this machine: /);
  });

  test("nothing configured: the variables are named, exit code 1", async () => {
    const { code, out } = await opensrs(["doctor"], { env: {} });
    expect(code).toBe(1);
    expect(out).toContain("fail  Configuration: Does not fit: OPENSRS_ENVIRONMENT\n");
    expect(out).toContain("      - OPENSRS_PRIVATE_KEY: is not set: the private key of that environment\n");
  });

  test("--env-file, with the other system's key in it: swapped", async () => {
    const { sandbox } = await sandboxWithEnv();
    const { OPENSRS_PRIVATE_KEY: right, ...rest } = envOf(sandbox);
    const cwd = folder();
    const variables = { ...rest, OPENSRS_PRIVATE_KEY: KEY, OPENSRS_OTHER_PRIVATE_KEY: right };
    writeFileSync(
      join(cwd, ".env"),
      Object.entries(variables)
        .map(([name, value]) => `${name}=${value}\n`)
        .join(""),
    );
    const { code, out } = await opensrs(["doctor", "--env-file", ".env"], { env: {}, cwd });
    await sandbox.close();
    expect(code).toBe(1);
    expect(out).toMatch(
      /\n\nYour keys are swapped: sandbox accepts the key that was given for the other system, so exchange the two\.\n$/,
    );
    expect(out).not.toContain(right);
  });

  test("--address-service, and nobody with --no-outgoing-address", async () => {
    const service = await httpServer((_, response) => response.end("203.0.113.9"));
    const env = envFor(await closedPort());
    const asked = await opensrs(["doctor", "--address-service", `http://127.0.0.1:${service}/`], { env });
    expect(asked.out).toContain("pass  Outgoing address: 203.0.113.9: the allow list of hrs must hold it\n");
    const silent = await opensrs(["doctor", "--no-outgoing-address"], { env });
    expect(silent.out).toContain("skip  Outgoing address: Not asked for\n");
    const both = await opensrs(["doctor", "--no-outgoing-address", "--address-service", "x"], { env });
    expect(both.code).toBe(2);
  });

  test("--dry-run: what would be sent, and nothing is", async () => {
    const { code, out, err } = await opensrs(["doctor", "--dry-run", "--json"], { env: {} });
    expect([code, err]).toEqual([0, "Dry run: nothing was sent.\n"]);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { protocol: "XCP", action: "LOOKUP", object: "DOMAIN", attributes: { domain: "acmeinc.biz" } },
      { protocol: "XCP", action: "GET_BALANCE", object: "BALANCE", attributes: {} },
    ]);
  });

  test("on a terminal, the check that is being made, and nothing of it at the end", async () => {
    const { code, err, out } = await opensrs(["doctor"], { env: envFor(await closedPort()), answers: [] });
    expect(code).toBe(1);
    expect(err).toContain("] 0/13 Configuration");
    expect(err).toContain("] 7/13 TCP connection");
    const [shown, cleared] = [/\] \d+\/13 /, "\u001b[0K"].map((one) => err.split(one).length - 1);
    expect([shown, cleared]).toEqual([13, 13]);
    expect(out).toContain("\u001b[31mfail\u001b[39m  TCP connection");
  });

  test("an interrupt ends it: exit code 130, no verdict", async () => {
    const interrupt = new AbortController();
    const port = await tcpServer((socket) => void socket.once("data", () => interrupt.abort(new Failure(130))));
    const { code, out } = await opensrs(["doctor"], { env: envFor(port), signal: interrupt.signal });
    expect(code).toBe(130);
    expect(out).toMatch(/pass {2}TCP connection: .*\n$/);
  });
});

describe("opensrs doctor --bundle", () => {
  test("writes the report, readable by its owner only", async () => {
    const cwd = folder();
    const port = await closedPort();
    const { code, err } = await opensrs(["doctor", "--bundle", "report.txt"], { env: envFor(port), cwd });
    expect(code).toBe(1);
    expect(err).toBe("The report is in report.txt: look through it and send it to OpenSRS support.\n");
    expect(readdirSync(cwd)).toEqual(["report.txt"]);
    const report = readFileSync(join(cwd, "report.txt"), "utf8");
    expect(report).toMatch(
      /^Connection report for OpenSRS support, by opensrs-client\n\nMade at 2026-03-02T12:00:00\.000Z with /,
    );
    expect(report).toContain(`\n$ openssl s_client -connect 127.0.0.1:${port}\n(not installed here)\n`);
    expect(report).not.toContain(KEY);
    expect(statSync(join(cwd, "report.txt")).mode & 0o777).toBe(0o600);
  });

  test("replaces an older report", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "report.txt"), "x".repeat(100_000));
    await opensrs(["doctor", "--bundle", "report.txt"], { env: envFor(await closedPort()), cwd });
    const report = readFileSync(join(cwd, "report.txt"), "utf8");
    expect(report).not.toContain("xxx");
  });

  test("that cannot be written leaves nothing behind: exit code 2, after the checks", async () => {
    const cwd = folder();
    mkdirSync(join(cwd, "report.txt"));
    const env = envFor(await closedPort());
    const { code, err, out } = await opensrs(["doctor", "--bundle", "report.txt"], { env, cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/report\.txt cannot be written: EISDIR\n$/);
    expect(out).toContain("fail  TCP connection");
    expect(readdirSync(cwd)).toEqual(["report.txt"]);
  });
});
