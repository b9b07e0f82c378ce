import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import * as library from "../../src/index.js";
import { failureOf } from "../support/client.js";
import { replyOf } from "../support/envelopes.js";
import { scripted, scriptedClient } from "../support/scripted.js";

const taken = replyOf(485, "Domain taken", {
  attributes: { forced_pending: "3735281", error: "line one\nline two\n", owner: "Zoë" },
});
const fail = () => failureOf(scriptedClient(scripted(taken)).lookupDomain({ domain: "example.com" }));

describe("instanceof", () => {
  test("knows the class, its bases and no other", async () => {
    const error = await fail();
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(library.OpenSrsError);
    expect(error).toBeInstanceOf(library.ApiError);
    expect(error).toBeInstanceOf(library.ConflictError);
    expect(error).not.toBeInstanceOf(library.NotFoundError);
    expect(error).not.toBeInstanceOf(library.NetworkError);
    for (const value of [undefined, null, 1, "x", {}, new Error("x"), { name: "ConflictError" }])
      expect(value instanceof library.OpenSrsError).toBe(false);
  });

  test("an address that is not allowed is an authentication error", async () => {
    const refusal = replyOf(555, "Connection refused: invalid ip address [203.0.113.150]");
    const error = await failureOf(scriptedClient(scripted(refusal)).getBalance());
    expect(error).toBeInstanceOf(library.IpNotAllowedError);
    expect(error).toBeInstanceOf(library.AuthenticationError);
  });

  test("works across two copies of the library in one process", async () => {
    vi.resetModules();
    const copy = await import("../../src/errors/index.js");
    expect(copy.ConflictError).not.toBe(library.ConflictError);
    const error = await fail();
    expect(error instanceof copy.ConflictError).toBe(true);
    expect(error instanceof copy.OpenSrsError).toBe(true);
    expect(error instanceof copy.NotFoundError).toBe(false);
    const other = new copy.ConfigError([{ path: "x", message: "y" }]);
    expect(other instanceof library.ConfigError).toBe(true);
    expect(other instanceof library.InputError).toBe(false);
  });

  test("a class that a user derives is compared as usual", async () => {
    class Mine extends library.ConfigError {}
    const mine = new Mine([]);
    expect(mine instanceof Mine).toBe(true);
    expect(mine instanceof library.ConfigError).toBe(true);
    expect(new library.ConfigError([]) instanceof Mine).toBe(false);
    expect(mine.name).toBe("Mine");
  });
});

describe("what an error shows", () => {
  test("toJSON", async () => {
    const error = (await fail()) as library.ConflictError;
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "ConflictError",
      code: "CONFLICT",
      message: 'OpenSRS refused: 485 "Domain taken" (LOOKUP DOMAIN)',
      method: "lookupDomain",
      command: "LOOKUP DOMAIN",
      outcome: "refused",
      retryable: false,
      attempts: 1,
      elapsedMs: expect.any(Number),
      hints: error.hints,
      docsUrl: "https://domains.opensrs.guide/docs/codes",
      responseCode: 485,
      responseText: "Domain taken",
      fieldErrors: [{ message: "line one" }, { message: "line two" }],
      orderId: "3735281",
      notInAccount: false,
      reason: "taken",
    });
  });

  test("the reply is there for code, and shown nowhere", async () => {
    const error = (await fail()) as library.ConflictError;
    expect(error.attributes).toMatchObject({ owner: "Zoë" });
    expect(error.raw).toMatchObject({ response_code: "485" });
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain("Zoë");
    expect(JSON.stringify(error)).not.toContain("Zoë");
  });

  test("an outcome that is unknown holds its cause", async () => {
    const call = scriptedClient(scripted(replyOf(500, "An error occurred"))).send({
      action: "RENEW",
      object: "DOMAIN",
    });
    const error = (await failureOf(call)) as library.OutcomeUnknownError;
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name: "OutcomeUnknownError",
      outcome: "unknown",
      cause: { name: "ServiceError", responseCode: 500, outcome: "unknown" },
    });
  });

  const error_details = [{ field_name: "csr", error_code: "1234", error_detail: " Bad CSR " }, "odd"];

  test.each([
    ["beside the attributes", { error_details }],
    ["among the attributes", { attributes: { error_details } }],
  ])("errors of SSL orders name their fields, %s", async (_, more) => {
    const refusal = replyOf(465, "Invalid data", more);
    const error = await failureOf(scriptedClient(scripted(refusal)).getBalance());
    expect(error).toMatchObject({
      name: "InvalidDataError",
      fieldErrors: [{ field: "csr", code: "1234", message: "Bad CSR" }],
    });
    expect((error as Error).message).toContain("Field        csr: Bad CSR");
  });
});

const ANOTHER = "another renewal cannot be applied until the first request completes at the registry.";

describe("every response code", () => {
  const codes = Object.keys(library.responseCodes).map(Number);

  test.each(codes)("%d refuses, with an outcome that fits", async (code) => {
    const refusal = replyOf(code, "Some text", { is_success: "0" });
    const once = () => scriptedClient(scripted(refusal), { retry: false });
    const read = (await failureOf(once().getBalance())) as library.ApiError;
    expect(read).toBeInstanceOf(library.ApiError);
    expect(read).toMatchObject({ responseCode: code, outcome: "refused" });
    const call = once().send({ action: "RENEW", object: "DOMAIN" });
    const charge = (await failureOf(call)) as library.OpenSrsError;
    const isOpen = [300, 400, 404, 405, 436, 486, 500, 702, 703, 704, 705, 720].includes(code);
    expect(charge.outcome).toBe(isOpen ? "unknown" : "refused");
  });

  test.each([
    [400, "Access denied: invalid IP address", "IpNotAllowedError", "refused"],
    [400, `Domain already renewed; ${ANOTHER}`, "InProgressError", "refused"],
    [400, "Invalid Command", "InvalidDataError", "refused"],
    [400, "Transfer state does not allow it", "ConflictError", "refused"],
    [404, "Missing X-Signature: header", "AuthenticationError", "refused"],
    [405, "Invalid id supplied", "NotFoundError", "refused"],
    [435, "Request failed validation: postal code.", "InvalidDataError", "refused"],
    [465, "Domain has been successfully renewed", "ConflictError", "refused"],
    [465, "Push transfer permission denied", "PermissionError", "refused"],
    [465, "Can't find transfer request.", "NotFoundError", "refused"],
    [555, "Domain Already Renewed", "ConflictError", "refused"],
    [555, "Connection refused: invalid ip address [2001:db8::7]", "IpNotAllowedError", "refused"],
    [390, "who knows", "RateLimitError", "unknown"],
    [799, "who knows", "ServiceError", "unknown"],
    [499, "who knows", "ApiError", "refused"],
    [598, "who knows", "ApiError", "refused"],
    // Nothing says what became of it.
    [999, "who knows", "ApiError", "unknown"],
    [0, "who knows", "ApiError", "unknown"],
    [200, "Command successful", "ApiError", "unknown"],
  ])("%d %j is a %s", async (code, text, name, outcome) => {
    const refusal = scripted(replyOf(code, text, { is_success: "0" }));
    const error = (await failureOf(
      scriptedClient(refusal).send({ action: "MODIFY", object: "DOMAIN", effect: "write" }),
    )) as library.ApiError;
    expect(error).toMatchObject({ name, outcome, responseText: text });
  });

  test.each([401, 404, 410])("%d is a failure whatever is_success says", async (code) => {
    const reply = scripted(replyOf(code, "Some text", { is_success: "1" }));
    expect(await failureOf(scriptedClient(reply).getBalance())).toMatchObject({ responseCode: code });
  });
});
