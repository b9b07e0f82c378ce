import { describe, expect, test } from "vitest";
import { type CallOptions, type ClientOptions, type OpenSrsClient, OpenSrsError } from "../../src/index.js";
import { clientOf, failureOf, TRANSPORTS } from "../support/client.js";
import { http, replyOf } from "../support/envelopes.js";
import { type Behaviour, closedPort, startServer } from "../support/server.js";

/** Reads a request, and answers it or not. */
const answer =
  (bytes: string | Uint8Array): Behaviour =>
  async (peer) => {
    while (await peer.request()) await peer.write(bytes);
  };
const silence: Behaviour = async (peer) => void (await peer.request());
const cut: Behaviour = async (peer) => {
  await peer.request();
  peer.reset();
};

type Call = (client: OpenSrsClient, options?: CallOptions) => Promise<unknown>;

// The functions whose names and lines the stacks have to show.
async function myLookup(client: OpenSrsClient, options?: CallOptions) {
  return await client.lookupDomain({ domain: "example.com" }, options);
}
async function myFaultyLookup(client: OpenSrsClient) {
  return await client.lookupDomain({ domain: "" });
}
async function myOrder(client: OpenSrsClient, options?: CallOptions) {
  return await client.processPending({ order_id: "1" }, options);
}
async function myRawOrder(client: OpenSrsClient, options?: CallOptions) {
  return await client.send({ action: "A", object: "B" }, options);
}
async function myMany(client: OpenSrsClient, options?: CallOptions) {
  return await Promise.all([client.getBalance({}, options)]);
}
const mine = { myLookup, myFaultyLookup, myOrder, myRawOrder, myMany };

const refusal = answer(http(replyOf(480, "Domain not found.")));
const limited = answer(http(replyOf(310, "Too many connections")));

interface Case {
  readonly name: string;
  readonly by: keyof typeof mine;
  readonly code: string;
  readonly behaviour?: Behaviour;
  readonly options?: Partial<ClientOptions>;
}

const cases: Case[] = [
  { name: "a refusal", by: "myLookup", code: "NOT_FOUND", behaviour: refusal },
  { name: "a refusal of an order", by: "myOrder", code: "NOT_FOUND", behaviour: refusal },
  { name: "a refusal after repeats", by: "myRawOrder", code: "RATE_LIMIT", behaviour: limited },
  { name: "a refusal of one of many", by: "myMany", code: "NOT_FOUND", behaviour: refusal },
  { name: "a timeout", by: "myLookup", code: "TIMEOUT_REPLY", behaviour: silence, options: { timeoutMs: 50 } },
  { name: "a cut", by: "myLookup", code: "NETWORK_CUT", behaviour: cut },
  {
    name: "a page instead of a reply",
    by: "myLookup",
    code: "HTTP_STATUS",
    behaviour: answer(http("no", "503 Service Unavailable")),
  },
  { name: "no reply", by: "myLookup", code: "REPLY_NOT_ENVELOPE", behaviour: answer(http("no")) },
  { name: "no connection", by: "myLookup", code: "CONNECT_REFUSED" },
  { name: "an order whose outcome is lost", by: "myOrder", code: "OUTCOME_UNKNOWN", behaviour: cut },
  { name: "a raw order whose outcome is lost", by: "myRawOrder", code: "OUTCOME_UNKNOWN", behaviour: cut },
  { name: "an input that does not fit", by: "myFaultyLookup", code: "INPUT_INVALID", behaviour: refusal },
  {
    name: "a key that cannot be had",
    by: "myLookup",
    code: "CONFIG_INVALID",
    options: { privateKey: async () => Promise.reject(new Error("vault closed")) },
  },
];

describe.each(TRANSPORTS)("over %s", (kind) => {
  test.each(cases)("the stack of $name leads to the line of the call", async ({ by, code, behaviour, options }) => {
    const server = behaviour ? await startServer({ behaviours: [behaviour] }) : await closedPort();
    const place = { secure: false, kind, port: server.port, certificates: undefined as never };
    const { client, end } = clientOf(place, options);
    const call: Call = mine[by];
    const error = await failureOf(call(client));
    await end();
    await server.close();
    expect(error).toMatchObject({ code });
    expect(error).toBeInstanceOf(OpenSrsError);
    const { name, message, stack } = error as Error;
    expect(stack!.startsWith(`${name}: ${message}\n`)).toBe(true);
    const frames = stack!.slice(`${name}: ${message}\n`.length);
    expect(frames).toMatch(new RegExp(`at (async )?${by} \\(.*stack\\.test\\.ts:\\d+:\\d+\\)`));
    // No room is lost to the constructors.
    expect(frames).not.toMatch(/at new /);
    // And some is left for who called the caller.
    expect(frames.split("\n").findIndex((frame) => frame.includes(by))).toBeLessThan(6);
  });
});
