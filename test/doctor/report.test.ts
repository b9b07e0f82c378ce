import { createServer as createTls } from "node:tls";
import { describe, expect, test } from "vitest";
import { examine } from "../../src/doctor/diagnose.js";
import { ADDRESS_SERVICE, type Check, diagnose, supportReport } from "../../src/doctor/index.js";
import { runProgram } from "../../src/doctor/programs.js";
import { verdictOf } from "../../src/doctor/verdicts.js";
import { errorOf } from "../../src/exchange/failure.js";
import { startSandbox } from "../../src/sandbox/index.js";
import { TransportFailure } from "../../src/transport/transport.js";
import { openThings } from "../support/leftovers.js";
import { authority } from "./certificates.js";
import { bareMachine, closedPort, examined, httpServer, KEY, listening, tcpServer } from "./support.js";

const forever = { timeoutMs: 25_000, signal: undefined };

describe("the report for OpenSRS support", () => {
  test("holds the checks and what the page's commands print, without secrets", async () => {
    const port = await closedPort();
    const service = await httpServer((_, response) => response.end("203.0.113.9\n"));
    const run = async (program: string) => ({ exitCode: 0, output: `${program} says ${KEY}\n` });
    const diagnosis = await examined(
      port,
      { evidence: true, addressService: `http://127.0.0.1:${service}/s/` },
      { run: async (program) => (program === "traceroute" ? undefined : run(program)) },
    );
    expect(
      supportReport(diagnosis, new Date("2026-03-04T05:06:07Z")),
    ).toBe(`Connection report for OpenSRS support, by opensrs-client

Made at 2026-03-04T05:06:07.000Z with Node ${process.versions.node}, OpenSSL ${process.versions.openssl}, on ${process.platform} ${process.arch}

Nothing listens on port ${port} of this machine: start the sandbox there, or correct the URL.

[pass] Configuration (configuration)
  Environment hrs, https://127.0.0.1:${port}/, not one of OpenSRS's own two hosts

[pass] Username and key (credentials)
  Username reseller, a key of 112 hexadecimal digits

[pass] MD5 and signature (md5)
  The text ConnecttoOpenSRSviaSSL and 3 signatures come out right, by this runtime's MD5

[pass] Outgoing address (address)
  203.0.113.9: the allow list of hrs must hold it

[pass] DNS (dns)
  127.0.0.1 is an address, there is no name to resolve

[pass] Ping (ping)
  127.0.0.1 answers

[skip] Traceroute (traceroute)
  traceroute is not installed here

[fail] TCP connection (tcp)
  127.0.0.1:${port} refuses connections
${diagnosis.checks[7]!.hints.map((hint) => `  - ${hint}`).join("\n")}

[skip] TLS (tls)
  Not tried: "TCP connection" failed

[skip] LOOKUP without a valid key (raw-lookup)
  Not tried: "TCP connection" failed

[skip] LOOKUP with the key (signed-lookup)
  Not tried: "TCP connection" failed

[skip] GET_BALANCE with the key (balance)
  Not tried: "TCP connection" failed

[skip] The other system's key (other-key)
  Not tried: "TCP connection" failed

$ curl http://127.0.0.1:${service}/s/
203.0.113.9

$ ping -c 3 127.0.0.1
ping says [redacted]

$ traceroute -q 1 -w 1 -m 30 127.0.0.1
(not installed here)

$ openssl s_client -connect 127.0.0.1:${port}
openssl says [redacted]
`);
  });

  test("holds the answer to the simple LOOKUP, here bare XML", async () => {
    await using sandbox = await startSandbox({ allowedIps: [] });
    const { environment, credentials } = sandbox;
    const diagnosis = await examine({ environment, ...credentials, evidence: true }, bareMachine);
    const { output } = diagnosis.evidence!.find(({ command }) => command === 'LOOKUP acmeinc.biz by the user "test"')!;
    expect(output).toMatch(/^\(bare XML, no HTTP status line\)\n\n<\?xml version='1.0' [\s\S]*>555<\/item>/);
  });

  test("says of a program that was ended that it was", async () => {
    const run = async () => ({ exitCode: undefined, output: "64 bytes\n" });
    const diagnosis = await examined(await closedPort(), { evidence: true }, { run });
    expect(diagnosis.evidence!.map(({ output }) => output)).toEqual([
      "64 bytes\n(ended after 10 s)",
      "64 bytes\n(ended after 35 s)",
      "64 bytes\n(ended after 15 s)",
    ]);
  });

  test("runs nothing for a client without an environment", async () => {
    const diagnosis = await examine({ evidence: true } as never, bareMachine);
    expect(diagnosis.evidence).toEqual([]);
  });

  test("holds what the real openssl prints, where there is one", async () => {
    const isInstalled = (await runProgram("openssl", ["version"], forever)) !== undefined;
    const server = createTls(await (await authority("Some CA")).issue());
    const port = await listening(server);
    const diagnosis = await examined(port, { evidence: true }, { run: runProgram });
    const { output } = diagnosis.evidence!.at(-1)!;
    expect(output).toMatch(
      isInstalled ? /CONNECTED[\s\S]*Server certificate[\s\S]*Verify return code: \d+/ : /not installed/,
    );
    // The session's own secrets are nobody's business.
    expect(output).not.toMatch(/(Master-Key|Resumption PSK|Session-ID): *[0-9A-F]/);
    expect(output).not.toMatch(/^ *0000 - /m);
  });
});

describe("a program", () => {
  const script = (code: string) => ["-e", code];

  test("gives what it prints on both streams, and its exit code", async () => {
    const code = "process.stdout.write('out', () => process.stderr.write('err', () => process.exit(3)))";
    const result = await runProgram(process.execPath, script(code), forever);
    expect(result?.exitCode).toBe(3);
    expect([...result!.output].sort().join("")).toBe([..."outerr"].sort().join(""));
  });

  test("of which too much comes is cut", async () => {
    const code = "process.stdout.write('x'.repeat(200_000))";
    expect((await runProgram(process.execPath, script(code), forever))?.output).toBe("x".repeat(64 * 1024));
  });

  test("has no input to wait for", async () => {
    const code = "process.stdin.on('end', () => console.log('end')).resume()";
    expect(await runProgram(process.execPath, script(code), forever)).toEqual({ exitCode: 0, output: "end\n" });
  });

  test("that is not there leaves nothing running", async () => {
    const before = openThings();
    expect(await runProgram("no-such-program", [], forever)).toBeUndefined();
    expect(openThings()).toEqual(before);
  });

  test("that takes too long is ended", async () => {
    const limits = { timeoutMs: 1, signal: undefined };
    expect(await runProgram(process.execPath, script("setInterval(() => {}, 1000)"), limits)).toEqual({
      exitCode: undefined,
      output: "",
    });
  });

  test("that does not exist is none", async () => {
    expect(await runProgram("no-such-program-anywhere", [], forever)).toBeUndefined();
  });

  test("ends with the diagnosis", async () => {
    const abort = new AbortController();
    const running = runProgram(process.execPath, script("setInterval(() => {}, 1000)"), {
      timeoutMs: 25_000,
      signal: abort.signal,
    });
    abort.abort(new Error("enough"));
    await expect(running).rejects.toThrow("enough");
  });
});

describe("the diagnosis", () => {
  test("tells of each check when it is made", async () => {
    const told: Check[] = [];
    const { checks } = await examined(await closedPort(), { onCheck: (check) => told.push(check) });
    expect(told).toEqual(checks);
  });

  test("ends with the signal's reason, in the middle of a step", async () => {
    const abort = new AbortController();
    const port = await tcpServer((socket) => void socket.once("data", () => abort.abort(new Error("enough"))));
    await expect(examined(port, { signal: abort.signal })).rejects.toThrow("enough");
  });

  test("ends with the signal's reason before the first step", async () => {
    const checks: Check[] = [];
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(examined(1, { signal, onCheck: (check) => checks.push(check) })).rejects.toThrow("enough");
    expect(checks).toEqual([]);
  });

  test("is the public one", async () => {
    await using sandbox = await startSandbox();
    const { environment, credentials } = sandbox;
    const { ok, evidence } = await diagnose({ environment, ...credentials });
    expect([ok, evidence]).toEqual([true, undefined]);
    expect(ADDRESS_SERVICE).toBe("http://icanhazip.com/s/");
    expect(sandbox.history.entries.map(({ action }) => action)).toEqual(["", "LOOKUP", "GET_BALANCE"]);
  });
});

describe("the same fault means another thing at OpenSRS, at HRS and on this machine", () => {
  const own = {
    command: "TCP",
    environment: "production",
    baseUrl: "https://rr-n1-tor.opensrs.net:55443/",
    username: "reseller",
    host: "opensrs" as const,
  };
  const hrs = { ...own, environment: "hrs", baseUrl: "https://hrs.example.com:55443/", host: "custom" as const };
  const here = { ...own, environment: "sandbox", baseUrl: "https://127.0.0.1:55443/", host: "loopback" as const };

  const NOT_ALLOWED_HRS =
    "HRS: this usually means that this address is not allowed at OpenSRS. Allowing it in your HRS instance is not enough: ask OpenSRS support to allow it in their firewall too.";

  test.each([
    [
      "ECONNREFUSED",
      own,
      "Port 55443 of rr-n1-tor.opensrs.net is closed from here: have outgoing connections to it opened.",
      "The port is not open from here. The XML API listens on port 55443: check the port in the URL (55443).",
    ],
    [
      "ECONNREFUSED",
      hrs,
      "Port 55443 of hrs.example.com is not open: compare it with the API URL that you were given.",
      "HRS: the port is not open at all. Compare hrs.example.com and 55443 with the API URL that you were given; if they are right, send OpenSRS support the output of the commands below.",
    ],
    [
      "ECONNREFUSED",
      here,
      "Nothing listens on port 55443 of this machine: start the sandbox there, or correct the URL.",
      "Nothing listens on port 55443 of this machine: is the sandbox still running, on this port?",
    ],
    [
      "ECONNRESET",
      own,
      "rr-n1-tor.opensrs.net is there, but the connection is cut before TLS begins: a firewall on the way does not let it through.",
      "A firewall between here and rr-n1-tor.opensrs.net may cut connections to port 55443.",
    ],
    [
      "ECONNRESET",
      hrs,
      "hrs.example.com is there, but cuts the connection before TLS begins: with HRS, ask OpenSRS support to allow this machine's address in their firewall.",
      NOT_ALLOWED_HRS,
    ],
    [
      "EHOSTUNREACH",
      own,
      "No way leads from this machine to rr-n1-tor.opensrs.net: its network is what to mend.",
      "Check this machine's network: it is very unlikely that OpenSRS itself cannot be reached.",
    ],
    ["ESOMETHING", own, "No connection to rr-n1-tor.opensrs.net:55443.", "See `systemCode` and `cause`."],
  ])("%s", (code, call, verdict, hint) => {
    const failure = new TransportFailure("failed", "connect", { cause: Object.assign(new Error(), { code }) });
    const error = errorOf(failure, call, true, { timeoutMs: 1, maxReplyBytes: 1 });
    expect(verdictOf(error, call, `No connection to ${new URL(call.baseUrl).host}`)).toBe(verdict);
    expect(error.hints[0]).toBe(hint);
    expect(error.hints.join().includes("HRS")).toBe(call.host === "custom");
  });
});
