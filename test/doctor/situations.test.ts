import { createServer as createTls } from "node:tls";
import { describe, expect, test } from "vitest";
import {
  allPassBut,
  check,
  closedPort,
  complaint,
  examined,
  failsAt,
  httpServer,
  KEY,
  listening,
  sandbox,
  statuses,
  tcpServer,
} from "./support.js";

describe("OpenSRS answers", () => {
  test("right", async () => {
    const { port, environment } = await sandbox();
    const diagnosis = await examined(port, { ca: environment.ca! });
    expect(statuses(diagnosis)).toEqual(allPassBut({ "other-key": "skip" }));
    expect(diagnosis).toMatchObject({
      ok: true,
      verdict: "All is well: hrs accepts reseller and its key from this machine.",
    });
    expect(check(diagnosis, "signed-lookup").detail).toBe("OpenSRS accepts the key: acmeinc.biz is available");
    expect(check(diagnosis, "balance").detail).toBe("The account answers: 10000.00, of it 0.00 on hold");
    expect(diagnosis.checks.flatMap(({ hints }) => hints)).toEqual([]);
  });

  test("right, in clear text on loopback", async () => {
    const { environment } = await sandbox({ tls: false });
    const diagnosis = await examined(0, { environment });
    expect(statuses(diagnosis)).toEqual(allPassBut({ tls: "skip", "other-key": "skip" }));
    expect(diagnosis.ok).toBe(true);
  });

  test("wrong key", async () => {
    const { port, environment } = await sandbox({ privateKey: "f".repeat(112) });
    const diagnosis = await examined(port, { ca: environment.ca! });
    expect(statuses(diagnosis)).toEqual(failsAt("signed-lookup"));
    expect(complaint(diagnosis)).toEqual({
      ok: false,
      verdict:
        "OpenSRS answers, but does not accept the key with the username reseller: fetch the key of hrs from its own control panel.",
      details: ['OpenSRS refused: 401 "Authentication Error"'],
    });
    expect(check(diagnosis, "raw-lookup").detail).toBe(
      'OpenSRS answers and refuses the invented user, as it should: 401 "Authentication Error"',
    );
    expect(check(diagnosis, "signed-lookup").hints[0]).toMatch(/^Is it the key of hrs\? Production and Horizon have/);
    expect(check(diagnosis, "other-key").detail).toBe("Not given, so it cannot be said whether the keys are swapped");
  });

  test("wrong key, and the other system's is wrong too", async () => {
    const { port, environment } = await sandbox({ privateKey: "f".repeat(112) });
    const otherCredentials = { username: "reseller", privateKey: "e".repeat(112) };
    const diagnosis = await examined(port, { ca: environment.ca!, otherCredentials });
    expect(statuses(diagnosis)).toEqual({ ...failsAt("signed-lookup"), "other-key": "pass" });
    expect(check(diagnosis, "other-key").detail).toBe("hrs refuses it too: the keys are not merely swapped");
    expect(diagnosis.verdict).toMatch(/^OpenSRS answers, but does not accept the key/);
  });

  test("swapped keys, the other one given", async () => {
    const { port, environment } = await sandbox({ privateKey: "f".repeat(112) });
    const otherCredentials = { username: "somebody", privateKey: "f".repeat(112) };
    const diagnosis = await examined(port, { ca: environment.ca!, otherCredentials });
    expect(statuses(diagnosis)).toEqual({ ...failsAt("signed-lookup"), "other-key": "fail" });
    expect(complaint(diagnosis)).toEqual({
      ok: false,
      verdict: "Your keys are swapped: hrs accepts the key that was given for the other system, so exchange the two.",
      details: [
        'OpenSRS refused: 401 "Authentication Error"',
        "hrs accepts the key given for the other system, with the username reseller",
      ],
    });
  });

  test("swapped credentials, both in `credentials`", async () => {
    const { environment } = await sandbox();
    const credentials = {
      sandbox: { username: "testing", privateKey: "f".repeat(112) },
      production: { username: "reseller", privateKey: KEY },
    };
    const diagnosis = await examined(0, { environment, username: undefined, privateKey: undefined, credentials });
    expect(diagnosis.verdict).toBe(
      "Your keys are swapped: sandbox accepts the key that was given for production, so exchange the two.",
    );
    expect(check(diagnosis, "other-key").detail).toBe(
      "sandbox accepts the key given for production, with the username reseller",
    );
    expect(JSON.stringify(diagnosis)).not.toContain("ffff");
  });

  test("unlisted address: bare XML", async () => {
    const { port, environment } = await sandbox({ allowedIps: ["203.0.113.7"] });
    const diagnosis = await examined(port, { ca: environment.ca! });
    expect(statuses(diagnosis)).toEqual(failsAt("raw-lookup"));
    expect(complaint(diagnosis)).toEqual({
      ok: false,
      verdict:
        "OpenSRS answers but does not allow the address 127.0.0.1: add it to the IP access rules of hrs, and wait up to 15 minutes.",
      details: ['OpenSRS refused: 555 "Connection refused: invalid ip address [127.0.0.1]"'],
    });
    expect(check(diagnosis, "raw-lookup").hints[0]).toMatch(/does not allow the address 127\.0\.0\.1\. Add it for /);
  });

  test("unlisted address, and another one at the address service: more than one way out", async () => {
    const { port, environment } = await sandbox({ allowedIps: ["203.0.113.7"] });
    const service = await httpServer((_, response) => response.end("203.0.113.7\n"));
    const diagnosis = await examined(port, { ca: environment.ca!, addressService: `http://127.0.0.1:${service}/` });
    expect(check(diagnosis, "raw-lookup").hints[0]).toBe(
      "OpenSRS sees 127.0.0.1 and the address service saw 203.0.113.7: this machine has more than one way out, and it is 127.0.0.1 that counts.",
    );
  });

  test("it fails itself", async () => {
    const running = await sandbox();
    running.faults.add({ kind: "code", code: 500, text: "An error occurred", times: Number.POSITIVE_INFINITY });
    const diagnosis = await examined(running.port, { ca: running.environment.ca! });
    expect(complaint(diagnosis)).toEqual({
      ok: false,
      verdict: "OpenSRS is reached and fails itself: look at opensrsstatus.com, and try again later.",
      details: ['OpenSRS refused: 500 "An error occurred"'],
    });
  });
});

describe("the port", () => {
  test("closed", async () => {
    const port = await closedPort();
    const diagnosis = await examined(port);
    expect(statuses(diagnosis)).toEqual(failsAt("tcp"));
    expect(complaint(diagnosis)).toEqual({
      ok: false,
      verdict: `Nothing listens on port ${port} of this machine: start the sandbox there, or correct the URL.`,
      details: [`127.0.0.1:${port} refuses connections`],
    });
    expect(check(diagnosis, "tcp").hints).toEqual([
      `Nothing listens on port ${port} of this machine: is the sandbox still running, on this port?`,
    ]);
    expect(check(diagnosis, "tls").detail).toBe('Not tried: "TCP connection" failed');
  });

  const cut = (port: number) =>
    `What listens on port ${port} of this machine cuts the connection before TLS begins: see whether it is what you meant.`;

  test.each([
    ["resets", "resetAndDestroy"],
    ["ends", "end"],
  ] as const)("%s the connection as soon as it is made", async (_, how) => {
    const port = await tcpServer((socket) => void socket[how]());
    // The time to see it must not run out here.
    const diagnosis = await examined(port, {}, { lingerMs: 25_000 });
    expect(statuses(diagnosis)).toEqual(failsAt("tcp"));
    expect(complaint(diagnosis)).toEqual({
      ok: false,
      verdict: cut(port),
      details: [`127.0.0.1:${port} cuts the connection as soon as it is made`],
    });
  });

  test("resets the connection after the ClientHello", async () => {
    const port = await tcpServer((socket) => void socket.once("data", () => socket.resetAndDestroy()));
    const diagnosis = await examined(port);
    expect(statuses(diagnosis)).toEqual(failsAt("tls"));
    expect(complaint(diagnosis)).toEqual({
      ok: false,
      verdict: cut(port),
      details: [`127.0.0.1:${port} resets the connection before it shows a certificate (errno 104 in openssl's words)`],
    });
    expect(check(diagnosis, "tls").hints).toEqual([
      expect.stringMatching(/^What listens on port \d+ of this machine cuts the connection before TLS begins/),
    ]);
  });

  test("ends the connection after the ClientHello: no certificate", async () => {
    const port = await tcpServer((socket) => void socket.once("data", () => socket.end()));
    const diagnosis = await examined(port);
    expect(statuses(diagnosis)).toEqual(failsAt("tls"));
    expect(complaint(diagnosis)).toEqual({
      ok: false,
      verdict: cut(port),
      details: [
        `127.0.0.1:${port} ends the connection and shows no certificate ("no peer certificate available" in openssl's words)`,
      ],
    });
  });

  test("a TLS server that has no certificate", async () => {
    const server = createTls({});
    server.on("tlsClientError", () => {});
    const port = await listening(server);
    const diagnosis = await examined(port);
    expect(statuses(diagnosis)).toEqual(failsAt("tls"));
    expect(complaint(diagnosis)).toEqual({
      ok: false,
      verdict: cut(port),
      details: [
        `127.0.0.1:${port} refuses the handshake and shows no certificate (ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE)`,
      ],
    });
  });

  test("takes connections and stays silent", async () => {
    const port = await tcpServer(() => {});
    const diagnosis = await examined(port, { connectTimeoutMs: 1500 });
    expect(statuses(diagnosis)).toEqual(failsAt("tls"));
    expect(complaint(diagnosis)).toEqual({
      ok: false,
      verdict: `127.0.0.1:${port} stays silent: a firewall drops the connection, have outgoing port ${port} opened.`,
      details: [`127.0.0.1:${port} takes the connection and does not answer the handshake within 1500 ms`],
    });
  });

  test("speaks HTTP instead of HTTPS", async () => {
    const port = await httpServer((_, response) => response.end());
    const diagnosis = await examined(port);
    expect(statuses(diagnosis)).toEqual(failsAt("tls"));
    expect(complaint(diagnosis)).toEqual({
      ok: false,
      verdict: `What listens at 127.0.0.1:${port} does not speak TLS: correct the port, or the proxy setting.`,
      details: [`What listens at 127.0.0.1:${port} does not speak TLS`],
    });
  });
});
