import { expect, test } from "vitest";
import { ApiError, OpenSrsError, OutcomeUnknownError, TransportFailure } from "../../src/index.js";
import { failureOf, USERNAME } from "../support/client.js";
import { available, replyOf } from "../support/envelopes.js";
import { scripted, scriptedClient } from "../support/scripted.js";

const cut = new TransportFailure("failed", "reply");
const refusal = replyOf(480, "Domain not found.", { transaction_id: " 2014-06-19 11:34:16 27657 101 " });
const clientWith = (...steps: Parameters<typeof scripted>) => scriptedClient(scripted(...steps));
const shown = (error: unknown) => JSON.parse(JSON.stringify(error));

test.each([
  ["a refusal", () => clientWith(refusal).lookupDomain({ domain: "example.com" }), "lookupDomain"],
  ["a raw call's refusal", () => clientWith(refusal).send({ action: "LOOKUP", object: "DOMAIN" }), "send"],
  ["an input that does not fit", () => clientWith(refusal).getDnsZone({ domain: "" }), "getDnsZone"],
  ["a raw input that does not fit", () => clientWith(refusal).send({ action: "", object: "B" }), "send"],
  ["a cut", () => clientWith(cut).getBalance(), "getBalance"],
  ["no reply", () => clientWith("nonsense").getBalance(), "getBalance"],
  ["a lost order", () => clientWith(cut).processPending({ order_id: "1" }), "processPending"],
  ["no time", () => scriptedClient(scripted(available)).getBalance({}, { timeoutMs: 1 }), "getBalance"],
  [
    "no key",
    () => scriptedClient(scripted(available), { privateKey: () => "" }).lookupDomain({ domain: "example.com" }),
    "lookupDomain",
  ],
  [
    "a closed client",
    async () => {
      const client = clientWith(available);
      await client.close();
      await client.getBalance();
    },
    "getBalance",
  ],
])("%s names the method", async (_, call, method) => {
  const error = await failureOf(call());
  expect(error).toBeInstanceOf(OpenSrsError);
  expect(error).toMatchObject({ method });
  expect(shown(error)).toMatchObject({ method, command: (error as OpenSrsError).command });
});

test("a cause names the method too", async () => {
  const error = await failureOf(clientWith(cut).processPending({ order_id: "1" }));
  expect(error).toBeInstanceOf(OutcomeUnknownError);
  expect(shown(error).cause).toMatchObject({ name: "NetworkError", method: "processPending" });
});

test("a key that cannot be had is told with the command and the tries", async () => {
  const client = scriptedClient(scripted(available), { privateKey: () => "" });
  expect(shown(await failureOf(client.lookupDomain({ domain: "example.com" })))).toMatchObject({
    name: "ConfigError",
    message: "The options do not fit: 1 fault (LOOKUP DOMAIN)",
    command: "LOOKUP DOMAIN",
    attempts: 1,
  });
});

test("a refusal tells its transaction", async () => {
  const error = await failureOf(clientWith(refusal).lookupDomain({ domain: "example.com" }));
  expect(error).toMatchObject({ transactionId: "2014-06-19 11:34:16 27657 101" });
  expect(shown(error)).toMatchObject({ transactionId: "2014-06-19 11:34:16 27657 101" });
});

test("so does the refusal that left an order's outcome open", async () => {
  const open = replyOf(705, "Registry timeout", { transaction_id: "77" });
  const error = await failureOf(clientWith(open).processPending({ order_id: "1" }));
  expect(shown(error)).toMatchObject({ name: "OutcomeUnknownError", cause: { transactionId: "77" } });
});

test.each([{}, { transaction_id: " " }, { transaction_id: ["1"] }])("a refusal without one: %j", async (more) => {
  const error = await failureOf(clientWith(replyOf(480, "Domain not found.", more)).getBalance());
  expect(error).toBeInstanceOf(ApiError);
  expect((error as ApiError).transactionId).toBeUndefined();
  expect(shown(error)).not.toHaveProperty("transactionId");
});

test("a transaction that echoes a secret does not show it", async () => {
  const echo = replyOf(415, "Authentication Error.", { transaction_id: "hunter2-hunter2" });
  const input = { domain: "example.com", reg_username: USERNAME, reg_password: "hunter2-hunter2" };
  const error = await failureOf(clientWith(echo).setCookie(input));
  expect(error).toMatchObject({ transactionId: "[redacted]" });
});

test("a reply tells how often it was asked for and how long it took", async () => {
  let time = 1000;
  const script = scripted(replyOf(300, "Slow down"), available);
  const transport: typeof script.transport = (setup) => {
    const connection = script.transport(setup);
    return {
      ...connection,
      send: (request) => {
        time += 20.3;
        return connection.send(request);
      },
    };
  };
  const client = scriptedClient({ ...script, transport }, {}, { now: () => time, random: () => 0 });
  const first = await client.lookupDomain({ domain: "example.com" });
  expect(first).toMatchObject({ attempts: 2, elapsedMs: 41 });
  const second = await client.send({ action: "LOOKUP", object: "DOMAIN", effect: "read" });
  expect(second).toMatchObject({ attempts: 1, elapsedMs: 20 });
});
