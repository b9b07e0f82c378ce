import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { Agent } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text as readAll } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/index.js";
import { connect, drain, envelope, postSigned, read, signedHeaders } from "./support.js";

const running: Sandbox[] = [];

async function start(options?: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  running.push(sandbox);
  return sandbox;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

const lookup = envelope("LOOKUP", "DOMAIN", { domain: "free-name.com" });

// The document that OpenSRS's troubleshooting page has people paste into openssl s_client.
const PASTED = `<?xml version='1.0' encoding='UTF-8' standalone='no' ?>
<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>
<OPS_envelope>
<header>
<version>0.9</version>
</header>
<body>
<data_block>
<dt_assoc>
<item key="protocol">XCP</item>
<item key="action">LOOKUP</item>
<item key="object">DOMAIN</item>
<item key="attributes">
<dt_assoc>
<item key="domain">acmeinc.biz</item>
</dt_assoc>
</item>
</dt_assoc>
</data_block>
</body>
</OPS_envelope>`;

const bare = (address: string): string => `<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
 <header>
  <version>0.9</version>
  </header>
 <body>
  <data_block>
   <dt_assoc>
    <item key="protocol">XCP</item>
    <item key="response_text">Connection refused: invalid ip address [${address}]</item>
    <item key="action">REPLY</item>
    <item key="response_code">555</item>
   </dt_assoc>
  </data_block>
 </body>
</OPS_envelope>`;

describe.each([
  { tls: false, scheme: "http" },
  { tls: true, scheme: "https" },
])("over $scheme", ({ tls, scheme }) => {
  it("answers in the framing and with the headers of the real server", async () => {
    const sandbox = await start({ tls });
    expect(sandbox.url).toMatch(new RegExp(`^${scheme}://127\\.0\\.0\\.1:\\d+/$`));
    expect(sandbox.environment).toEqual({
      name: "sandbox",
      baseUrl: sandbox.url,
      ...(tls && { ca: expect.stringContaining("BEGIN CERTIFICATE") }),
    });
    const { status, headers, body } = await postSigned(sandbox, lookup);
    expect(status).toBe(200);
    expect(headers).toEqual({
      date: expect.any(String),
      server: "OpenSRS/XML-RSA Server",
      "content-type": "text/xml",
      "content-length": String(Buffer.byteLength(body)),
    });
    expect(body).toBe(`<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
 <header>
  <version>0.9</version>
  </header>
 <body>
  <data_block>
   <dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">REPLY</item>
    <item key="object">DOMAIN</item>
    <item key="response_code">210</item>
    <item key="response_text">Domain available</item>
    <item key="is_success">1</item>
    <item key="attributes">
     <dt_assoc>
      <item key="status">available</item>
     </dt_assoc>
    </item>
   </dt_assoc>
  </data_block>
 </body>
</OPS_envelope>`);
  });

  it("refuses an address that is not allowed with XML and no HTTP, then cuts", async () => {
    const sandbox = await start({ tls, allowedIps: ["192.0.2.7"] });
    const headers = Object.entries(signedHeaders(sandbox, lookup)).map(([name, value]) => `${name}: ${value}\r\n`);
    const head = `POST / HTTP/1.1\r\nHost: localhost\r\n${headers.join("")}\r\n`;
    const whole = connect(sandbox);
    whole.write(head + lookup);
    expect((await drain(whole)).text).toBe(bare("127.0.0.1"));

    // A large body in many packets: the bytes must arrive although the peer is still sending.
    const large = connect(sandbox);
    large.write(`POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3000000\r\n\r\n`);
    large.write(Buffer.alloc(3_000_000, "x"));
    expect((await drain(large)).text).toBe(bare("127.0.0.1"));

    // A peer that hangs up before its body is complete.
    const short = connect(sandbox);
    short.end("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nhalf");
    expect((await drain(short)).text).toBe(bare("127.0.0.1"));

    // A peer that asks first whether it may send its body.
    for (const expectation of ["100-continue", "miracles"]) {
      const asking = connect(sandbox);
      asking.end(`POST / HTTP/1.1\r\nHost: localhost\r\nExpect: ${expectation}\r\nContent-Length: 9\r\n\r\n`);
      expect((await drain(asking)).text).toBe(bare("127.0.0.1"));
    }

    // Not HTTP at all.
    const garbage = connect(sandbox);
    garbage.write("hello\r\n\r\n");
    expect((await drain(garbage)).text).toBe(bare("127.0.0.1"));

    // What Node's HTTP client makes of it: a parse error that carries the bytes.
    const failure = await postSigned(sandbox, lookup).catch((error) => error);
    expect(failure.code).toMatch(/^HPE_/);
    expect(String(failure.rawPacket)).toBe(bare("127.0.0.1"));
    expect(sandbox.history.entries[0]).toMatchObject({ action: "", code: 555, outcome: "refused", charged: "0.00" });
  });
});

it("answers a request pasted into openssl s_client", async () => {
  const sandbox = await start({ tls: true, username: "test" });
  const directory = await mkdtemp(join(tmpdir(), "sandbox-"));
  try {
    const file = join(directory, "ca.pem");
    await writeFile(file, sandbox.environment.ca ?? "");
    const key = sandbox.credentials.privateKey;
    const inner = await openssl(["dgst", "-md5", "-r"], PASTED + key);
    const outer = await openssl(["dgst", "-md5", "-r"], inner.output.slice(0, 32) + key);
    const { host } = new URL(sandbox.url);
    // Line feeds alone end the header lines, as they do when a terminal is pasted into.
    const request = `POST / HTTP/1.0
Content-Length:${PASTED.length}
Content-Type: text/xml
X-Username: test
X-Signature: ${outer.output.slice(0, 32)}

${PASTED}`;
    const options = ["s_client", "-connect", host, "-quiet", "-verify_return_error", "-CAfile", file];
    const { output: answer } = await openssl(options, request);
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\nServer: OpenSRS\/XML-RSA Server\r\nContent-Type: text\/xml\r\n/);
    expect(answer).toContain("\r\nConnection: close\r\n");
    const [, body] = answer.split("\r\n\r\n");
    expect(read(body ?? "")).toMatchObject({ response_code: "210", attributes: { status: "available" } });

    sandbox.allowedIps.set([]);
    const refused = await openssl(options, request);
    expect(refused.output).toBe(bare("127.0.0.1"));
    // The guide shows this line too: the connection is reset, not closed.
    expect(refused.errors).toMatch(/^read:errno=\d+$/m);
  } finally {
    await rm(directory, { recursive: true });
  }
});

/** Runs openssl with a standard input that stays open for s_client, as a terminal's does. */
async function openssl(args: readonly string[], input: string): Promise<{ output: string; errors: string }> {
  const child = spawn("openssl", args);
  child.stdin.on("error", () => {});
  if (args[0] === "s_client") child.stdin.write(input);
  else child.stdin.end(input);
  const [output, errors] = await Promise.all([readAll(child.stdout), readAll(child.stderr)]);
  child.stdin.destroy();
  return { output, errors };
}

describe("connections", () => {
  it("tells a peer that asks whether it may send its body to go on", async () => {
    const sandbox = await start();
    const answer = await postSigned(sandbox, lookup, {
      headers: { ...signedHeaders(sandbox, lookup), Expect: "100-continue" },
    });
    expect(read(answer.body).response_code).toBe("210");
  });

  it("serves many requests on one connection, and obeys the rules of the moment on it", async () => {
    const sandbox = await start();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ports = new Set<number | undefined>();
    agent.on("free", (socket: { localPort?: number }) => ports.add(socket.localPort));
    for (let count = 0; count < 150; count++) await postSigned(sandbox, lookup, { agent });
    expect(ports.size).toBe(1);
    sandbox.allowedIps.set(["127.0.0.0/30", "::1"]);
    expect((await postSigned(sandbox, lookup, { agent })).status).toBe(200);
    sandbox.allowedIps.set(["203.0.113.0/25"]);
    expect(await postSigned(sandbox, lookup, { agent }).catch((error) => String(error.rawPacket))).toBe(
      bare("127.0.0.1"),
    );
    agent.destroy();
  });

  it.each([
    ["GARBAGE\r\n\r\n", "HTTP/1.1 400 Bad Request"],
    [`POST / HTTP/1.1\r\nX: ${"x".repeat(20_000)}\r\n\r\n`, "HTTP/1.1 431 Request Header Fields Too Large"],
    ["POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n", "HTTP/1.1 413 Content Too Large"],
    ["POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "HTTP/1.1 411 Length Required"],
  ])("turns away %j", async (bytes, status) => {
    const sandbox = await start();
    const socket = connect(sandbox);
    socket.write(bytes);
    // The peer has no more to say: nothing needs to be waited for.
    socket.end();
    expect((await drain(socket)).text).toBe(`${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    expect(read((await postSigned(sandbox, lookup)).body).response_code).toBe("210");
  });

  it("outlives peers that hang up in the middle, and ends open connections when it closes", async () => {
    const sandbox = await start({ tls: true });
    const cut = connect(sandbox);
    cut.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhalf", () => cut.destroy());
    await drain(cut);
    const silent = connect(sandbox);
    const ended = drain(silent);
    expect(read((await postSigned(sandbox, lookup)).body).response_code).toBe("210");
    await sandbox.close();
    await ended;
    await expect(postSigned(sandbox, lookup)).rejects.toMatchObject({ code: "ECONNREFUSED" });
  });

  it("rejects options that make no sense, and a port that is taken", async () => {
    await expect(startSandbox({ balance: "lots" })).rejects.toThrow("balance: not an amount of money: lots");
    await expect(startSandbox({ allowedIps: ["10.0.0.0/33"] })).rejects.toThrow("not an IP address or range");
    await expect(startSandbox({ taken: ["nowhere.invalid"] })).rejects.toThrow("nowhere.invalid");
    for (const [options, message] of [
      [{ port: 70_000 }, "port: not a whole number from 0 to 65535: 70000"],
      [{ commandsPerSecond: 0 }, "commandsPerSecond: not a whole number from 1: 0"],
      [{ maxConnections: Number.NaN }, "maxConnections: not a whole number from 1: NaN"],
      [{ maxRequestBytes: 1.5 }, "maxRequestBytes: not a whole number from 1: 1.5"],
      [{ webhook: { url: "localhost", secret: "x" } }, "webhook.url: not an HTTP URL: localhost"],
      [{ webhook: { url: "http://127.0.0.1/", secret: "" } }, "webhook.secret: empty"],
    ] as const) {
      await expect(startSandbox(options)).rejects.toThrow(new TypeError(message));
    }
    const sandbox = await start();
    await expect(startSandbox({ port: Number(new URL(sandbox.url).port) })).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
  });
});
