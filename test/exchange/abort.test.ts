import { getEventListeners } from "node:events";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import {
  AbortedError,
  type ClientOptions,
  type Effect,
  OutcomeUnknownError,
  TransportFailure,
} from "../../src/index.js";
import { type Certificates, makeCertificates } from "../support/certificates.js";
import { clientOf, failureOf } from "../support/client.js";
import { available, http, replyOf } from "../support/envelopes.js";
import { leftovers } from "../support/leftovers.js";
import { scripted, scriptedClient } from "../support/scripted.js";
import { type Behaviour, type Peer, startServer } from "../support/server.js";

let certificates: Certificates;
beforeAll(async () => {
  certificates = await makeCertificates();
});

const EFFECTS = ["read", "write", "charge", "destroy"] as const;
const reason = new Error("changed my mind");
const login = { domain: "example.com", reg_username: "registrant", reg_password: "hunter2-hunter2" };

async function setUp(
  behaviour: Behaviour,
  { beforeTls, ...options }: Partial<ClientOptions> & { beforeTls?: () => void } = {},
) {
  const server = await startServer({ certificate: certificates.good, behaviours: [behaviour], beforeTls });
  const place = { secure: true, kind: "undici", port: server.port, certificates } as const;
  const { client, end } = clientOf(place, options);
  onTestFinished(async () => {
    await end();
    await server.close();
    expect(await leftovers()).toEqual([]);
  });
  const send = (effect: Effect, signal?: AbortSignal) => client.send({ action: "A", object: "B", effect }, { signal });
  return { server, client, send };
}

/** A promise and what fulfils it. */
function event() {
  let happen = () => {};
  const happened = new Promise<void>((resolve) => {
    happen = resolve;
  });
  return { happen, happened };
}

describe.each(EFFECTS)("a %s", (effect) => {
  test("aborted before the call is not sent", async () => {
    const script = scripted(available);
    const call = scriptedClient(script).send(
      { action: "A", object: "B", effect },
      { signal: AbortSignal.abort(reason) },
    );
    expect(await failureOf(call)).toBe(reason);
    expect(script.sent).toHaveLength(0);
  });

  test("aborted while it waits for a place is not sent", async () => {
    const { happen, happened } = event();
    let held: Peer | undefined;
    const hold: Behaviour = async (peer) => {
      held = peer;
      await peer.request();
      happen();
    };
    const { server, send } = await setUp(hold, { concurrency: 1 });
    const first = send("read");
    await happened;
    const abort = new AbortController();
    const second = failureOf(send(effect, abort.signal));
    abort.abort(reason);
    expect(await second).toBe(reason);
    await held!.write(http(available));
    expect((await first).code).toBe(210);
    expect(server.requests).toHaveLength(1);
  });

  test("aborted while it connects is not sent", async () => {
    const { happen, happened } = event();
    const { server, send } = await setUp(() => {}, { beforeTls: happen });
    const abort = new AbortController();
    const call = failureOf(send(effect, abort.signal));
    await happened;
    abort.abort(reason);
    expect(await call).toBe(reason);
    expect(server.connections).toBe(1);
    expect(server.requests).toHaveLength(0);
  });

  test("aborted while it waits for the reply", async () => {
    const { happen, happened } = event();
    const hold: Behaviour = async (peer) => {
      await peer.request();
      happen();
    };
    const { server, send } = await setUp(hold);
    const abort = new AbortController();
    const call = failureOf(send(effect, abort.signal));
    await happened;
    abort.abort(reason);
    const error = await call;
    if (effect === "read") expect(error).toBe(reason);
    else {
      expect(error).toBeInstanceOf(effect === "write" ? AbortedError : OutcomeUnknownError);
      expect(error).toMatchObject({ cause: reason, outcome: "unknown", retryable: false, attempts: 1 });
      expect(JSON.parse(JSON.stringify(error))).toMatchObject({ method: "send", cause: "Error: changed my mind" });
      expect((error as Error).message).toContain("Error: changed my mind");
    }
    expect(server.requests).toHaveLength(1);
    await server.peers[0]!.gone();
  });

  test("aborted while it waits for the next attempt is not sent again", async () => {
    const script = scripted(replyOf(310, "Too many connections"));
    const abort = new AbortController();
    const logger = { warn: () => abort.abort(reason) };
    const retry = { baseDelayMs: 60_000, maxDelayMs: 60_000 };
    const call = scriptedClient(script, { retry, logger }).send(
      { action: "A", object: "B", effect },
      { signal: abort.signal },
    );
    expect(await failureOf(call)).toBe(reason);
    expect(script.sent).toHaveLength(1);
  });

  test("aborted while the key is fetched is not sent", async () => {
    const script = scripted(available);
    const abort = new AbortController();
    const privateKey = () => {
      abort.abort(reason);
      return new Promise<string>(() => {});
    };
    const call = scriptedClient(script, { privateKey }).send(
      { action: "A", object: "B", effect },
      { signal: abort.signal },
    );
    expect(await failureOf(call)).toBe(reason);
    expect(script.sent).toHaveLength(0);
  });
});

test.each(EFFECTS)("a %s aborted as its key comes is not sent", async (effect) => {
  const script = scripted(available);
  const abort = new AbortController();
  const privateKey = async () => {
    // After the key and before the call goes on with it.
    queueMicrotask(() => queueMicrotask(() => abort.abort(reason)));
    return "key";
  };
  const call = scriptedClient(script, { privateKey }).send(
    { action: "A", object: "B", effect },
    { signal: abort.signal },
  );
  expect(await failureOf(call)).toBe(reason);
  expect(script.sent).toHaveLength(0);
});

test("a reason that is the error of another call stays as it is", async () => {
  const other = await failureOf(
    scriptedClient(scripted("nonsense")).send({ action: "A", object: "B", effect: "write" }),
  );
  const before = JSON.stringify(other);
  const script = scripted(new TransportFailure("aborted", "connect", { cause: other }));
  const abort = new AbortController();
  const transport: typeof script.transport = (setup) => {
    const connection = script.transport(setup);
    return {
      ...connection,
      send: (request) => {
        abort.abort(other);
        return connection.send(request);
      },
    };
  };
  const call = scriptedClient({ ...script, transport }).send({ action: "A", object: "B" }, { signal: abort.signal });
  expect(await failureOf(call)).toBe(other);
  expect(JSON.stringify(other)).toBe(before);
});

test("an abort of another transport's making is the caller's reason", async () => {
  const script = scripted(new TransportFailure("aborted", "reply", { cause: reason }));
  expect(await failureOf(scriptedClient(script).getBalance())).toBe(reason);
});

test("an aborted write says what became of it, and is told of", async () => {
  const script = scripted(new TransportFailure("aborted", "body", { cause: undefined }));
  const lines: object[] = [];
  const logger = { error: (message: string, facts: object) => lines.push({ message, ...facts }) };
  const abort = new AbortController();
  const transport: typeof script.transport = (setup) => {
    const connection = script.transport(setup);
    return {
      ...connection,
      send: (request) => {
        abort.abort();
        return connection.send(request);
      },
    };
  };
  const client = scriptedClient({ ...script, transport }, { logger }, { now: () => 0 });
  const error = await failureOf(client.setCookie(login, { signal: abort.signal }));
  expect(error).toBeInstanceOf(AbortedError);
  const { signal } = abort;
  const facts = { name: "AbortedError", code: "CALL_ABORTED", outcome: "unknown", retryable: false };
  expect(error).toMatchObject({ ...facts, method: "setCookie", cause: signal.reason, attempts: 1 });
  expect((error as Error).message).toContain("AbortError: This operation was aborted");
  expect((error as Error).message).toContain("Outcome      unknown: it may have been done, ask before repeating");
  expect(lines).toEqual([
    expect.objectContaining({
      message: "SET COOKIE on horizon: Aborted after it was sent: whether it was done is not known (SET COOKIE)",
      error: "CALL_ABORTED",
      effect: "write",
    }),
  ]);
  expect(script.sent).toHaveLength(1);
});

test("a signal that never fires keeps no listener of a wait for a place", async () => {
  const { signal } = new AbortController();
  const client = scriptedClient(scripted(available), { concurrency: 1 });
  await Promise.all([client.getBalance({}, { signal }), client.getBalance({}, { signal })]);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("a signal that never fires keeps no listener", async () => {
  const { signal } = new AbortController();
  const { send } = await setUp(async (peer) => {
    while (await peer.request()) await peer.write(http(available));
  });
  await send("read", signal);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
