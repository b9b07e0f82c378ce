import { createHash, createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { call, registration } from "./support.js";

/** The status 503, and a body that is cut. */
const HALF_503 = 0;
const secret = "0123456789abcdef0123456789abcdef0123";

let sandbox: Sandbox;
let statuses: number[];
let pushes: { headers: IncomingHttpHeaders; body: string }[];
const server = createServer((request, response) => {
  let body = "";
  request.setEncoding("utf8").on("data", (chunk: string) => {
    body += chunk;
  });
  request.on("end", () => {
    pushes.push({ headers: request.headers, body });
    const status = statuses.shift() ?? 204;
    if (status !== HALF_503) return response.writeHead(status).end();
    response.writeHead(503, { "Content-Length": "1000" }).write("half", () => response.destroy());
  });
});

beforeEach(async () => {
  statuses = [];
  pushes = [];
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  sandbox = await startSandbox({
    startAt: new Date("2026-01-15T12:00:00Z"),
    webhook: { url: `http://127.0.0.1:${port}/events`, secret },
  });
});
afterEach(async () => {
  await sandbox.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const buy = async () => {
  await call(sandbox, "SW_REGISTER", registration("pushed.com"));
  await sandbox.webhook?.idle();
};
const events = () => pushes.map(({ body }) => JSON.parse(body).event).sort();

describe("the webhook", () => {
  it("pushes what the queue has, signed", async () => {
    await buy();
    expect(events()).toEqual(["CREATED", "REGISTERED", "REGISTRANT_VERIFICATION_STATUS_CHANGE", "STATUS_CHANGE"]);
    const polled = (await call(sandbox, "POLL", { limit: "100" }, { object: "EVENT" })).attributes.events;
    for (const { headers, body } of pushes) {
      expect(polled).toContainEqual(JSON.parse(body));
      expect(headers).toMatchObject({
        "content-type": "application/json",
        "hmac-signature": createHmac("sha256", secret).update(body).digest("hex"),
        "idempotency-key": createHash("sha256").update(body).digest("hex"),
        "event-id": JSON.parse(body).event_id,
        "created-at": "2026-01-15T12:00:00.000Z",
      });
    }
  });

  it("tries again after a server's fault, five times at most, and never after a refusal", async () => {
    statuses = [503, 400, 302, 200];
    await buy();
    expect(pushes).toHaveLength(4);
    statuses = Array(10).fill(500);
    for (let hour = 0; hour < 48; hour++) {
      sandbox.clock.advance({ hours: 1 });
      await sandbox.webhook?.idle();
    }
    expect(pushes).toHaveLength(4 + 5);
    const failed = pushes[0]!.body;
    expect(pushes.slice(4).map(({ body }) => body)).toEqual(Array(5).fill(failed));
  });

  it("survives a receiver that hangs up in the middle of its answer", async () => {
    statuses = [HALF_503];
    await buy();
    expect(pushes).toHaveLength(4);
    sandbox.clock.advance({ minutes: 5 });
    await sandbox.webhook?.idle();
    expect(pushes.slice(4).map(({ body }) => body)).toEqual([pushes[0]!.body]);
  });

  it("gives up what is under way when the sandbox closes", async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const { port } = silent.address() as AddressInfo;
    const other = await startSandbox({ webhook: { url: `http://127.0.0.1:${port}/`, secret } });
    const asked = once(silent, "request");
    await call(other, "SW_REGISTER", registration("pushed.com"));
    const [request] = await asked;
    const hungUp = once(request.socket, "close");
    await other.close();
    await hungUp;
    await other.webhook?.idle();
    silent.closeAllConnections();
    await new Promise((resolve) => silent.close(resolve));
  });

  it("does not push a change of registrant, which can only be polled", async () => {
    await buy();
    pushes = [];
    const owner = { first_name: "Ada" };
    await call(sandbox, "MODIFY", {
      domain: "pushed.com",
      data: "contact_info",
      affect_domains: "0",
      contact_set: { owner },
    });
    await sandbox.webhook?.idle();
    expect(events()).toEqual(["REGISTRANT_VERIFICATION_STATUS_CHANGE"]);
  });
});
