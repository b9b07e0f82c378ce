import { describe, expect, test } from "vitest";
import type { RawAssoc } from "../../src/options/options.js";
import { failureOf } from "../support/client.js";
import { replyOf } from "../support/envelopes.js";
import { scripted, scriptedClient } from "../support/scripted.js";

/** A refusal of a request with this contact; it is never shown, and never changes what the refusal means. */
async function refusalOf(
  effect: "read" | "write" | "charge",
  contact: RawAssoc,
  code: number,
  text: string,
  times = 1,
) {
  const script = scripted(replyOf(code, text));
  const attributes = { domain: "example.com", contact_set: { owner: contact } };
  const error = await failureOf(scriptedClient(script).send({ action: "A", object: "B", effect, attributes }));
  expect(script.sent).toHaveLength(times);
  return error;
}

describe("a refusal is judged by the text that came, and shown without contact data", () => {
  test.each([
    [400, "Transfer State Prohibits it", { last_name: "Transfer" }, "ConflictError", "[redacted] State Prohibits it"],
    [
      435,
      "Name server 'ns1.a.com' is not found at the registry.",
      { org_name: "Registry" },
      "InvalidDataError",
      "Name server 'ns1.a.com' is not found at the [redacted].",
    ],
    [465, "Domain already renewed", { first_name: "already" }, "ConflictError", "Domain [redacted] renewed"],
    [400, "Invalid XML", { org_name: "XML" }, "ApiError", "Invalid [redacted]"],
    [404, "Missing X-Signature header", { city: "Signature" }, "AuthenticationError", "Missing X-[redacted] header"],
  ])("%i %s", async (code, text, contact, name, responseText) => {
    expect(await refusalOf("charge", contact, code, text)).toMatchObject({ name, responseText, outcome: "refused" });
  });

  test("the address that was refused", async () => {
    const text = "Connection refused: invalid ip address [203.0.113.150]";
    const error = await refusalOf("charge", { org_name: "IP Address", city: "203.0.113.150" }, 555, text);
    expect(error).toMatchObject({ name: "IpNotAllowedError", ip: "203.0.113.150" });
    expect(error).toMatchObject({ responseText: "Connection refused: invalid [redacted] [[redacted]]" });
  });

  test("whether it is repeated", async () => {
    // "Transfer state" is no passing fault, a general failure is one.
    const state = "Transfer State Prohibits it";
    expect(await refusalOf("read", { last_name: "Transfer" }, 400, state, 1)).toMatchObject({ retryable: false });
    expect(await refusalOf("read", { last_name: "General" }, 400, "General failure", 3)).toMatchObject({ attempts: 3 });
  });

  test("hosts stay readable", async () => {
    const contact = {
      org_name: "Contoso",
      email: "jane@contoso.com",
      phone: "+1.4165550123",
      address1: "1 Main Street",
    };
    const text = "ns1.contoso.com for Contoso: jane@contoso.com, +1.4165550123, 1 Main Street";
    expect(await refusalOf("write", contact, 465, text)).toMatchObject({
      responseText: "ns1.contoso.com for [redacted]: [redacted], [redacted], [redacted]",
    });
  });
});

describe("is_success", () => {
  test.each(["1", " 1 ", "1\n"])("%j is a success", async (is_success) => {
    const script = scripted(replyOf(200, "Command successful", { is_success }));
    expect(await scriptedClient(script).send({ action: "RENEW", object: "DOMAIN" })).toMatchObject({ code: 200 });
  });

  test.each(["0", " 0 ", "", "11", "yes"])("%j is none", async (is_success) => {
    const script = scripted(replyOf(200, "Command successful", { is_success }));
    const error = await failureOf(scriptedClient(script).send({ action: "RENEW", object: "DOMAIN" }));
    expect(error).toMatchObject({ name: "OutcomeUnknownError", outcome: "unknown" });
  });
});
