import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { undiciTransport } from "../../src/transport/undici.js";
import {
  allPassBut,
  check,
  closedPort,
  complaint,
  examined,
  failsAt,
  httpServer,
  sandbox,
  statuses,
  tcpServer,
} from "./support.js";

describe("a proxy in the way", () => {
  /** A proxy that opens the way to one port, whichever is asked for, or refuses with 403. */
  function proxy(target: number | undefined): Promise<number> {
    return tcpServer((socket) => {
      socket.once("data", () => {
        if (target === undefined) return void socket.end("HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n");
        const onward = connect(target, "127.0.0.1", () => {
          socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
          socket.pipe(onward).pipe(socket);
        });
        onward.on("error", () => socket.destroy());
        socket.on("close", () => onward.destroy());
      });
    });
  }

  test("that does not open the way", async () => {
    const port = await closedPort();
    const transport = undiciTransport({ proxy: `http://user:hunter2@127.0.0.1:${await proxy(undefined)}` });
    const diagnosis = await examined(port, { transport });
    expect(statuses(diagnosis)).toEqual({ ...failsAt("raw-lookup"), tcp: "warn", tls: "skip" });
    expect(check(diagnosis, "tcp").detail).toBe(
      `127.0.0.1:${port} refuses connections; that is the direct way, the client's \`transport\` may take another`,
    );
    expect(complaint(diagnosis)).toEqual({
      ok: false,
      verdict: `The proxy does not open the way to 127.0.0.1:${port}: have it allow CONNECT to that port.`,
      details: [`The proxy did not open the way to 127.0.0.1:${port}`],
    });
    expect(JSON.stringify(diagnosis)).not.toContain("hunter2");
  });

  test("that opens it, where the direct way is closed", async () => {
    const running = await sandbox();
    const transport = undiciTransport({ proxy: `http://127.0.0.1:${await proxy(running.port)}` });
    const diagnosis = await examined(await closedPort(), { ca: running.environment.ca!, transport });
    expect(statuses(diagnosis)).toEqual(allPassBut({ tcp: "warn", tls: "skip", "other-key": "skip" }));
    expect(diagnosis).toMatchObject({
      ok: true,
      verdict: "All is well: hrs accepts reseller and its key from this machine; one warning is worth a look.",
    });
  });

  test("that refuses a key by changing what was signed", async () => {
    const { environment, url } = await sandbox({ tls: false });
    const gateway = await forwarder(url, ({ headers, body }) => ({ headers, body: `${body}\n` }));
    const transport = undiciTransport();
    const diagnosis = await examined(0, { environment: { ...environment, baseUrl: gateway }, transport });
    expect(check(diagnosis, "signed-lookup").hints.at(-1)).toBe(
      "The client has a `transport` of its own: the body must pass it byte for byte, and nothing may be added.",
    );
  });

  test.each([
    ["a header", 'OpenSRS answers that it did not get a header: 404 "Missing X-Username: header"', "x-username"],
    [
      "the XML of the body",
      'OpenSRS answers that it did not get the XML of the body: 400 "Invalid XML: the request is not an OPS envelope"',
      undefined,
    ],
  ])("that takes away %s", async (part, detail, header) => {
    const { environment, url } = await sandbox({ tls: false });
    const gateway = await forwarder(url, ({ headers, body }) => {
      if (header === undefined) return { headers, body: "" };
      const { [header]: _, ...rest } = headers;
      return { headers: rest, body };
    });
    const diagnosis = await examined(0, { environment: { ...environment, baseUrl: gateway } });
    expect(complaint(diagnosis)).toEqual({
      ok: false,
      verdict: `OpenSRS answers, but something on the way takes ${part} out of the request: send without that proxy or transport.`,
      details: [detail],
    });
  });

  interface Passing {
    readonly headers: Record<string, string>;
    readonly body: string;
  }

  /** A gateway that does something to requests on their way. */
  async function forwarder(url: string, change: (request: Passing) => Passing): Promise<string> {
    const port = await httpServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const names = ["content-type", "x-username", "x-signature"];
      const sent = Object.fromEntries(names.map((name) => [name, String(request.headers[name])]));
      const { headers, body } = change({ headers: sent, body: Buffer.concat(chunks).toString() });
      const reply = await fetch(url, { method: "POST", headers, body });
      response.end(await reply.text());
    });
    return `http://127.0.0.1:${port}/`;
  }
});
