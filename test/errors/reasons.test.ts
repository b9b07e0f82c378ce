import { describe, expect, test } from "vitest";
import { ApiError, ConflictError, isNotInAccount, OrderParkedError } from "../../src/index.js";
import { failureOf } from "../support/client.js";
import { replyOf } from "../support/envelopes.js";
import { scripted, scriptedClient } from "../support/scripted.js";

const clientOf = (code: number, text: string, more = {}) => scriptedClient(scripted(replyOf(code, text, more)));
const read = { action: "GET", object: "DOMAIN", effect: "read" } as const;

describe("what stands in the way", () => {
  test.each([
    [485, "Domain taken", "taken"],
    [485, "Domain taken\n", "taken"],
    [485, "Nameserver already mapped to domain.", "exists"],
    [485, "Nameserver ns1.example.com already exists", "exists"],
    [485, "New nameserver hostname already in registry.", "exists"],
    [485, "Service already exists for 'example.com'", "exists"],
    [485, "Nameserver in use.", "in-use"],
    [485, "Something else", "unknown"],
    [487, "Domain not transferable.", "not-transferable"],
    [487, "Domain not transferable.\nDomain not registered", "not-transferable"],
    [487, "Domain not transferable.\nDomain status clientTransferProhibited does not allow for transfer", "locked"],
    [487, "Domain not transferable.\nDomain is locked", "locked"],
    [487, "Domain not transferable.\nDomain is less than 60 days old.", "too-young"],
    [487, "Domain not transferable.\nDomain already exists in another's account", "exists"],
    [541, "Domain's current expiration year in registry doesn't match the year provided by user.", "wrong-year"],
    [552, "Domain is less than 60 days old.", "too-young"],
    [552, "Domain is locked.", "locked"],
    [552, "Domain is disputed.", "unknown"],
    [555, "Domain Already Renewed", "already-renewed"],
    [555, "Domain has already been successfully renewed", "already-renewed"],
    [465, "Domain Already Renewed", "already-renewed"],
    [465, "Domain has already been successfully renewed", "already-renewed"],
    [557, "Nameserver locked.", "locked"],
    [400, "Command Failed: Transfer State Prohibits Cancellation", "transfer-state"],
    [400, "Transfer cannot be resubmitted. Transfer status does not allow for resubmit.", "transfer-state"],
    // What a text repeats of the request decides nothing.
    [485, "Nameserver ns1.taken.com already exists", "exists"],
    [485, "Alias domain-taken.com is not yours", "unknown"],
    [487, "Domain not transferable.\nDomain is-locked.com is not registered", "not-transferable"],
  ])("%i %j: %s", async (code, text, reason) => {
    const error = await failureOf(clientOf(code, text).send(read));
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({ code: "CONFLICT", reason, outcome: "refused" });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ reason });
  });

  test.each([
    [485, "taken"],
    [555, "unknown"],
  ])("an order that was left behind with %i says why it waits: %s", async (code, reason) => {
    const client = clientOf(code, "Domain taken", { attributes: { forced_pending: "77" } });
    const error = await failureOf(client.processPending({ order_id: "1" }));
    expect(error).toBeInstanceOf(OrderParkedError);
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({ reason });
  });
});

const OUTSIDE = "Authentication Error. This company may be contacted for domain login/passwords";

describe("not in my account", () => {
  test.each([
    [463, "The Domain you specified does not belong to this Reseller. opensrs_user", true],
    [480, "Domain not found.", true],
    [480, "Domain example.com not found", true],
    [480, "Domain example.com not owned by user.", true],
    [415, OUTSIDE, true],
    [415, "Authentication Error.", true],
    [415, "Invalid Cookie Supplied.", false],
    [415, "Invalid Password supplied.", false],
    [480, "Domain forwarding not found for domain", false],
    [480, "capability is not enabled for domain.ca", false],
    [480, "Nameserver doesn't exist.", false],
    [480, "Subuser not found.", false],
    [480, "Order not found.", false],
    [401, "Authentication Error", false],
    [435, "Permission Denied: not owner.", false],
    [485, "Domain taken", false],
    [400, "Domain not found.", false],
  ])("%i %j: %s", async (code, text, expected) => {
    const error = await failureOf(clientOf(code, text).send(read));
    expect(error).toBeInstanceOf(ApiError);
    expect(isNotInAccount(error)).toBe(expected);
    expect(error).toMatchObject({ notInAccount: expected });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ notInAccount: expected });
  });

  test.each([
    ["a cookie", { envelope: { cookie: "c" } }],
    ["a registrant's password", { attributes: { domain: "example.com", reg_password: "p" } }],
  ])("where the call gave %s, a 415 may be about that", async (_, more) => {
    const error = await failureOf(clientOf(415, OUTSIDE).send({ ...read, ...more }));
    expect(error).toMatchObject({ name: "RegistrantAuthenticationError" });
    expect(isNotInAccount(error)).toBe(false);
  });

  test("a 463 says it whatever the call gave", async () => {
    const login = { domain: "example.com", reg_username: "registrant", reg_password: "p".repeat(10) };
    expect(isNotInAccount(await failureOf(clientOf(463, "Not yours").setCookie(login)))).toBe(true);
  });

  test.each([
    ["0", true],
    ["1", false],
  ])("the reply to belongsToRsp with %s: %s", async (sent, expected) => {
    const client = clientOf(200, "Query successful", { is_success: "1", attributes: { belongs_to_rsp: sent } });
    expect(isNotInAccount(await client.belongsToRsp({ domain: "example.com" }))).toBe(expected);
  });

  test.each([undefined, null, 1, "x", {}, new Error("x"), { attributes: {} }, { attributes: { belongs_to_rsp: "0" } }])(
    "of anything else it knows nothing: %j",
    (value) => expect(isNotInAccount(value)).toBe(false),
  );
});
