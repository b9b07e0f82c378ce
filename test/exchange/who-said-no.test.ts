import { describe, expect, test } from "vitest";
import {
  type ApiError,
  ConflictError,
  InvalidDataError,
  OrderParkedError,
  OutcomeUnknownError,
} from "../../src/index.js";
import { failureOf } from "../support/client.js";
import { replyOf } from "../support/envelopes.js";
import { scripted, scriptedClient } from "../support/scripted.js";

const order = { action: "SW_REGISTER", object: "DOMAIN", attributes: { domain: "example.com" } };
const page = (status: number) => ({ status, body: "<html>a gateway</html>" });
const asked = (reply: Parameters<typeof scripted>[0], request: object = order) =>
  failureOf(scriptedClient(scripted(reply), { retry: false }).send({ ...order, ...request }));

describe("of an order only a whole envelope with a documented code is OpenSRS's word", () => {
  test.each([301, 401, 403, 404, 408, 429, 500, 502, 503])("HTTP %d of a gateway leaves it open", async (status) => {
    const error = await asked(page(status));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error).toMatchObject({ outcome: "unknown", retryable: false });
  });

  test.each([403, 408, 429])("HTTP %d of a read or write is a refusal all the same", async (status) => {
    for (const effect of ["read", "write"])
      expect(await asked(page(status), { action: "A", effect })).toMatchObject({ outcome: "refused" });
  });

  test.each([411, 499, 502, 503, 550, 720, 486, 436, 705])("code %d leaves it open", async (code) => {
    for (const effect of ["charge", "destroy"])
      expect(await asked(replyOf(code, "Some text"), { effect })).toMatchObject({
        outcome: "unknown",
        retryable: false,
      });
  });

  test.each([400, 485, 555, 720, 210, 211, 221, 299, 350, 599])(
    "is_success 1 with %d is no success of an order",
    async (code) => {
      expect(await asked(replyOf(code, "Some text", { is_success: "1" }))).toMatchObject({ outcome: "unknown" });
    },
  );

  test.each([200, 250, 300])("is_success 1 with %d is one", async (code) => {
    const client = scriptedClient(scripted(replyOf(code, "Some text", { is_success: "1" })));
    expect((await client.send(order)).code).toBe(code);
  });

  test.each(["200x", "zweihundert", "", "2e2", "0x0c8"])("is_success 1 with the code %j is none", async (code) => {
    const garbled = replyOf(200, "Command successful", { is_success: "1" }).replace(">200<", `>${code}<`);
    for (const effect of ["charge", "destroy"])
      expect(await asked(garbled, { effect })).toMatchObject({ name: "OutcomeUnknownError", outcome: "unknown" });
  });

  test.each([300, 310, 350, 437, 440, 485, 541])("code %d is never said to be retryable of an order", async (code) => {
    expect(await asked(replyOf(code, "Some text"))).toMatchObject({ retryable: false });
  });

  test.each([400, 405, 435, 436])(
    "a nameserver that the registry does not know is no failure of the registry: %d",
    async (code) => {
      const text = "Request failed validation: Name server 'ns1.example.org' is not found at the registry.";
      const error = await asked(replyOf(code, text));
      expect(error).toBeInstanceOf(InvalidDataError);
      expect(error).toMatchObject({ outcome: "refused" });
    },
  );
});

describe("a text that a contact's name could make decides nothing of an order", () => {
  test.each([
    [400, "Unable to create contact Already Renewed Ltd"],
    [400, "Registry failure: contact 'Domain Already Renewed Ltd' could not be created"],
    [400, "Unable to create contact IP Address Registry"],
    [400, "Access denied by the registry for contact IP Address Registry"],
    [400, "Permission denied for IP Address Registry"],
    [400, "Registry refused the contact IP Address Ltd"],
    [400, "Registry failure: owner Invalid XML Ltd"],
    [400, "Unable to create contact Invalid Command Inc."],
    [400, "Registry failure: Transfer Status Ltd"],
    [400, "Registry failure: Transfer State Prohibits Ltd"],
    [400, "Registry failure: Cannot Be Resubmitted Ltd"],
    [400, "Registry failure: Not Supported For Profit Ltd"],
    [400, "Registry failure: Name Server Unknown Ltd"],
    [405, "Registry failure: Nameserver Ltd, address not found"],
    [405, "Registry failure: owner Invalid ID Supplied Ltd"],
    [404, "Internal error: X-Username Ltd"],
    [436, "Unparsable answer: Name Server Company does not exist"],
    [411, "Access denied: invalid IP address"],
    [599_999, "Connection refused: invalid ip address [192.0.2.7]"],
    [411, "Invalid XML: the request is not an OPS envelope"],
    ["none", "Access denied: invalid IP address"],
  ])("%s %s", async (code, text) => {
    for (const effect of ["charge", "destroy"])
      expect(await asked(replyOf(code as number, text), { effect })).toMatchObject({
        name: "OutcomeUnknownError",
        outcome: "unknown",
      });
  });

  test.each([
    [435, "Contact 'At The Registry Ltd' is not yours", "PermissionError"],
    [465, "Registration Failed: Invalid data, error=Already Renewed Ltd", "InvalidDataError"],
    [465, "Invalid owner: Permission Denied Ltd", "InvalidDataError"],
    [465, "Invalid owner: Can't Find Ltd", "InvalidDataError"],
    [555, "Domain Already Renewed by IP Address Registry", "ConflictError"],
  ])("nor of why it was refused: %d %s", async (code, text, name) => {
    expect(await asked(replyOf(code, text))).toMatchObject({ name, outcome: "refused" });
  });

  test.each([
    [400, "Access denied: invalid IP address", "IpNotAllowedError"],
    [555, "Connection refused: invalid ip address", "IpNotAllowedError"],
    [555, "Connection refused: invalid ip address [2001:db8::7]", "IpNotAllowedError"],
    [400, "Invalid IP Address (192.0.2.7). Permission denied: IP address is not allowed", "IpNotAllowedError"],
    [400, "IP address not allowed", "IpNotAllowedError"],
    [400, " Invalid Command: xxx.", "InvalidDataError"],
    [400, "Command Failed: Transfer State Prohibits Cancellation", "ConflictError"],
    [400, "Transfer cannot be resubmitted. Transfer status does not allow for resubmit.", "ConflictError"],
    [400, "get_price_domain API is not supported for 'example.invalid'", "InvalidDataError"],
    [400, "Invalid XML response", "ApiError"],
    [404, "Missing X-Username: header", "AuthenticationError"],
    [405, "Invalid id supplied. Cannot be found in the database", "NotFoundError"],
    [435, "Permission Denied: not owner.", "PermissionError"],
    [465, "Domain Already Renewed", "ConflictError"],
    [465, "Domain has already been successfully renewed", "ConflictError"],
    [465, "Push transfer permission denied", "PermissionError"],
    [465, "Can't find transfer request.", "NotFoundError"],
  ])("while OpenSRS's own words do: %d %s", async (code, text, name) => {
    expect(await asked(replyOf(code, text))).toMatchObject({ name, outcome: "refused" });
  });
});

describe("an order that was parked", () => {
  const parked = (code: number, text: string, is_success: "0" | "1") =>
    asked(replyOf(code, text, { is_success, attributes: { id: "99", forced_pending: "99" } }));

  test("for lack of funds is no success, whatever the reply calls itself", async () => {
    const error = await parked(200, "Registration successful", "1");
    expect(error).toBeInstanceOf(OrderParkedError);
    expect(error).toMatchObject({
      outcome: "parked",
      reason: "funds",
      orderId: "99",
      code: "ORDER_PARKED",
      retryable: false,
    });
    const { message } = error as Error;
    expect(message).toMatch(/^Not carried out, the order waits \(no funds\): 200 "Registration successful"/);
    expect(message).toContain("Outcome      parked: it was not done, and its order waits");
    expect(message).toContain("It was NOT done, whatever the text says");
    expect((error as ApiError).toJSON()).toMatchObject({ outcome: "parked", reason: "funds", orderId: "99" });
  });

  const unknownNameserver = "Request failed validation: Name server 'ns1.example.org' is not found at the registry.";

  test.each([
    [485, "Domain taken", "taken"],
    [435, unknownNameserver, "nameservers"],
    [400, unknownNameserver, "nameservers"],
    [435, "Permission denied", "unknown"],
    [435, "Request failed validation: postal code.", "unknown"],
    [440, "Some text", "funds"],
    [465, "Some text", "unknown"],
  ])("with a refusal %d %j says why: %s", async (code, text, reason) => {
    const error = await parked(code, text, "0");
    expect(error).toBeInstanceOf(OrderParkedError);
    expect(error).toMatchObject({ outcome: "parked", reason, orderId: "99" });
    expect((error as Error).message).not.toContain("OpenSRS did nothing");
  });

  test.each([
    ["0099", "parked"],
    ["99", "parked"],
    ["0", "refused"],
    ["000", "refused"],
    ["", "refused"],
    ["none", "refused"],
  ])("is one whose number is %j: %s", async (forced_pending, outcome) => {
    const error = await asked(replyOf(485, "Domain taken", { attributes: { forced_pending } }));
    expect(error).toMatchObject({ outcome, orderId: outcome === "parked" ? forced_pending : undefined });
  });

  test("is an instance of its refusal's class too", async () => {
    expect(await parked(485, "Domain taken", "0")).toBeInstanceOf(ConflictError);
    expect(await parked(440, "No funds", "0")).not.toBeInstanceOf(ConflictError);
  });

  test("whose code leaves it open is open", async () => {
    expect(await parked(705, "Timed out", "0")).toBeInstanceOf(OutcomeUnknownError);
  });

  test("a refused order's own number is no order that waits", async () => {
    const error = await asked(replyOf(485, "Domain taken", { attributes: { id: "99" } }));
    expect(error).toMatchObject({ name: "ConflictError", outcome: "refused", orderId: undefined });
    expect((error as Error).message).not.toContain("left pending");
  });

  test("a refused renewal's numbers are no order to process", async () => {
    const reply = replyOf(480, "Domain not found.", { attributes: { id: "3515", order_id: "3515" } });
    expect(await asked(reply, { action: "RENEW" })).toMatchObject({ outcome: "refused", orderId: undefined });
  });
});

describe("how far a success has come", () => {
  const stateOf = async (code: number, text: string, attributes: Record<string, string>, request: object = {}) => {
    const reply = replyOf(code, text, { is_success: "1", attributes });
    const { state, pending } = await scriptedClient(scripted(reply)).send({ ...order, ...request });
    expect(pending).toBe(state !== "completed");
    return state;
  };

  test.each([
    [200, "Domain registration successfully completed", {}, "completed"],
    [200, "Order created", {}, "saved"],
    [250, "Submitted", {}, "async"],
    [300, "Deferred", {}, "async"],
    [200, "Transfer request initiated", {}, "async"],
    [200, "Done", { queue_request_id: "5" }, "async"],
    [200, "Done", { waiting_requests_no: "1" }, "async"],
    [200, "Done", { waiting_requests_no: "0" }, "completed"],
    [200, "Done", { forced_pending: "00" }, "completed"],
  ])("%d %s %j is %s", async (code, text, attributes, state) => {
    expect(await stateOf(code, text, attributes)).toBe(state);
  });

  test("a certificate that awaits approval is not finished, a saved one is saved, a question about one is answered", async () => {
    const client = (state: string) =>
      scriptedClient(
        scripted(replyOf(200, "Done", { is_success: "1", attributes: { state, order_id: "1", domain: "a.com" } })),
      );
    const certificate = {
      reg_type: "new",
      product_type: "quickssl",
      base_order_id: "1",
      handle: "process",
    } as const;
    expect((await client("awaiting_approval").registerTrustService(certificate)).state).toBe("async");
    expect((await client("pending").registerTrustService(certificate)).state).toBe("saved");
    expect((await client("completed").registerTrustService(certificate)).state).toBe("completed");
    expect((await client("awaiting_approval").getTrustServiceOrderInfo({ order_id: "1" })).state).toBe("completed");
  });
});
