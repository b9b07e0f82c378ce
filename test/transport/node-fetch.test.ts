import { describe, expect, test } from "vitest";
import { fetchTransport, OpenSrsClient } from "../../src/index.js";
import { failureOf } from "../support/client.js";
import { available, http } from "../support/envelopes.js";
import { NOTE } from "../support/matrix.js";
import { type Behaviour, startServer } from "../support/server.js";

// With Node's own fetch, whose connections nobody can close: no test here looks at what is left open.
const options = { environment: "horizon", username: "reseller", privateKey: "key", retry: false } as const;

describe("Node's fetch and 421 Misdirected Request, after which it posts again by itself", () => {
  const misdirected: Behaviour = async (peer) => {
    while (await peer.request()) await peer.write(http("<html>elsewhere</html>", "421 Misdirected Request"));
  };

  test.each(["charge", "destroy"] as const)("a %s is posted once", async (effect) => {
    const server = await startServer({ behaviours: [misdirected] });
    const environment = { baseUrl: `http://127.0.0.1:${server.port}` };
    const client = new OpenSrsClient({ ...options, environment, transport: fetchTransport() });
    const attributes = { domain: "example.com", note: NOTE };
    const call = client.send({ action: "RENEW", object: "DOMAIN", effect, attributes });
    expect(await failureOf(call)).toMatchObject({ attempts: 1 });
    await client.close();
    await server.close();
    expect(server.requests).toHaveLength(1);
    // With its length, as always: OpenSRS is not known to take a body in chunks.
    const { headers, body } = server.requests[0]!;
    expect(headers).toMatchObject({ "content-length": String(body.length), "content-type": "text/xml" });
    expect(headers).not.toHaveProperty("transfer-encoding");
    expect(body.toString()).toMatch(/^<\?xml [\s\S]*<\/OPS_envelope>$/);
  });
});

test.each(["read", "charge"] as const)("a frozen process past the deadline of a %s uses what came", async (effect) => {
  const freeze: Behaviour = async (peer) => {
    await peer.request();
    await peer.write(http(available));
    const until = performance.now() + 400;
    while (performance.now() < until);
  };
  const server = await startServer({ behaviours: [freeze] });
  const environment = { baseUrl: `http://127.0.0.1:${server.port}` };
  const client = new OpenSrsClient({ ...options, environment, transport: fetchTransport(), timeoutMs: 300 });
  expect((await client.send({ action: "LOOKUP", object: "DOMAIN", effect })).code).toBe(210);
  await server.close();
});
