import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import {
  type ClientOptions,
  ConfigError,
  type Connection,
  OpenSrsError,
  OutcomeUnknownError,
  type Transport,
  TransportFailure,
} from "../../src/index.js";
import { failureOf } from "../support/client.js";
import { available, replyOf } from "../support/envelopes.js";
import { scripted, scriptedClient } from "../support/scripted.js";

// A transport may be anybody's.

const send = (transport: Transport, effect: "read" | "charge", options: Partial<ClientOptions> = {}) =>
  scriptedClient({ ...scripted(), transport }, options).send({ action: "LOOKUP", object: "DOMAIN", effect });

const giving =
  (response: unknown): Transport =>
  () => ({ send: async () => response as never, close: async () => {} });

const throwing =
  (thrown: unknown): Transport =>
  () => ({
    send: async () => {
      throw thrown;
    },
    close: async () => {},
  });

const bytes = Buffer.from(available);

describe("what a transport gives instead of a response", () => {
  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a number", 200],
    ["a text", available],
    ["an empty object", {}],
    ["a body of text", { status: 200, body: available }],
    ["a body of an ArrayBuffer", { status: 200, body: new ArrayBuffer(8) }],
    ["a body of numbers", { status: 200, body: [...bytes] }],
    ["no body", { status: 200 }],
    ["a status of text", { status: "200", body: bytes }],
    ["a status that is no number", { status: Number.NaN, body: bytes }],
    ["a Response", new Response(available)],
  ])("%s", async (_, response) => {
    const read = await failureOf(send(giving(response), "read"));
    expect(read).toMatchObject({ name: "ReplyFormatError", code: "REPLY_NOT_RESPONSE", attempts: 1 });
    const charge = await failureOf(send(giving(response), "charge"));
    expect(charge).toBeInstanceOf(OutcomeUnknownError);
    expect(charge).toMatchObject({ outcome: "unknown", attempts: 1, cause: { code: "REPLY_NOT_RESPONSE" } });
  });

  test("bytes of another realm are bytes", async () => {
    const body = runInNewContext("Uint8Array.from(bytes)", { bytes: [...bytes] });
    expect((await send(giving({ status: 200, body }), "charge")).code).toBe(210);
  });
});

describe("what a transport throws instead of a TransportFailure", () => {
  test.each([undefined, null, "text", 42, Symbol("thrown"), {}, [], new Error("x"), Object.create(null)])(
    "%s",
    async (thrown) => {
      expect(await failureOf(send(throwing(thrown), "read"))).toMatchObject({ code: "NETWORK_CUT", attempts: 3 });
      const charge = await failureOf(send(throwing(thrown), "charge"));
      expect(charge).toBeInstanceOf(OutcomeUnknownError);
      expect(charge).toMatchObject({ outcome: "unknown", attempts: 1, cause: { code: "NETWORK_CUT" } });
    },
  );

  test("at once, not by a promise", async () => {
    const transport: Transport = () => ({
      send() {
        throw "at once";
      },
      close: async () => {},
    });
    expect(await failureOf(send(transport, "charge"))).toMatchObject({ code: "OUTCOME_UNKNOWN" });
  });

  test("an abort without a reason, when nobody aborted", async () => {
    const transport = throwing(new TransportFailure("aborted", "reply"));
    expect(await failureOf(send(transport, "read"))).toMatchObject({ code: "NETWORK_CUT" });
    expect(await failureOf(send(transport, "charge"))).toMatchObject({ code: "OUTCOME_UNKNOWN" });
    const unsent = throwing(new TransportFailure("aborted", "connect"));
    expect(await failureOf(send(unsent, "charge"))).toBeInstanceOf(OpenSrsError);
  });

  test("an abort without a reason, when the caller did", async () => {
    const abort = new AbortController();
    const transport: Transport = () => ({
      async send() {
        abort.abort("enough");
        throw new TransportFailure("aborted", "reply");
      },
      close: async () => {},
    });
    const client = scriptedClient({ ...scripted(), transport });
    expect(await failureOf(client.getBalance({}, { signal: abort.signal }))).toBe("enough");
  });
});

describe("a transport that is none", () => {
  test.each([undefined, null, 1, "text", {}, { send: 1, close: 1 }, { send() {} }])("gives %j", (connection) => {
    const make = () => scriptedClient({ ...scripted(), transport: () => connection as never });
    expect(make).toThrow(ConfigError);
    expect(make).toThrow(/transport: expected a function that gives `\{ send, close \}`/);
  });

  test("throws something else than an Error", () => {
    const transport: Transport = () => {
      throw "text";
    };
    expect(() => scriptedClient({ ...scripted(), transport })).toThrow(ConfigError);
  });
});

describe("a transport that cannot renew its connections", () => {
  const tooMany = Buffer.from(replyOf(350, "Too many commands"));
  test.each<[string, () => unknown]>([
    [
      "throws",
      () => {
        throw new Error("no");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no"))],
  ])("and %s", async (_, renew) => {
    const transport = (): Connection => ({
      send: async () => ({ status: 200, body: tooMany }),
      renew: renew as () => void,
      close: async () => {},
    });
    expect(await failureOf(send(transport, "charge", { timeoutMs: 100 }))).toMatchObject({
      responseCode: 350,
      outcome: "refused",
    });
    await new Promise(setImmediate);
  });
});
