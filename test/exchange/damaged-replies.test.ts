import { describe, expect, test } from "vitest";
import { failureOf } from "../support/client.js";
import { replyOf } from "../support/envelopes.js";
import { scripted, scriptedClient } from "../support/scripted.js";

function clientOf(body: Buffer) {
  const transport = () => ({ send: async () => ({ status: 200, body }), close: async () => {} });
  return scriptedClient({ ...scripted(), transport });
}

describe("a value that is not UTF-8", () => {
  // Latin-1 in one value; the rest is UTF-8, as the reply declares.
  const reply = replyOf(200, "Command Successful – ünïcode", {
    attributes: { contact_set: { owner: { city: "Zürich", org_name: "@latin1@" } } },
  });
  const [before, after] = reply.split("@latin1@") as [string, string];
  const body = Buffer.concat([
    Buffer.from(before),
    Buffer.from("Müller & Söhne".replace("&", "+"), "latin1"),
    Buffer.from(after),
  ]);

  test.each([
    ["typed", () => clientOf(body).getDomain({ domain: "example.com", type: "all_info" })],
    ["raw", () => clientOf(body).send({ action: "GET", object: "DOMAIN", effect: "read" })],
  ])("leaves the others as they are, and is listed: %s", async (_, call) => {
    const { text, attributes, issues } = await call();
    expect(text).toBe("Command Successful – ünïcode");
    expect(attributes).toMatchObject({ contact_set: { owner: { city: "Zürich", org_name: "Müller + Söhne" } } });
    expect(issues).toContainEqual({
      path: "contact_set.owner.org_name",
      message: "holds bytes that are not UTF-8; they were read as windows-1252",
    });
  });
});

describe("an envelope that is broken inside", () => {
  const body = Buffer.from(
    replyOf(200, "Command Successful", { attributes: { domain_auth_info: "@code@" } }).replace("@code@", "MARKED<1x"),
  );

  test("says so and where, and shows nothing of it", async () => {
    const error = await failureOf(clientOf(body).getDomain({ domain: "example.com", type: "domain_auth_info" }));
    expect(error).toMatchObject({ name: "ReplyFormatError", code: "REPLY_MALFORMED", outcome: "unknown" });
    const { message } = error as Error;
    expect(message).toMatch(/^The envelope is malformed at line 9, column \d+ \(GET DOMAIN\)/);
    expect(message).not.toMatch(/MARKED|1x|something before OpenSRS/i);
  });

  test("leaves an order open", async () => {
    const error = await failureOf(
      clientOf(body).renewDomain({
        domain: "example.com",
        period: 1,
        currentexpirationyear: 2026,
        handle: "process",
        auto_renew: false,
      }),
    );
    expect(error).toMatchObject({ name: "OutcomeUnknownError", cause: { code: "REPLY_MALFORMED" } });
  });
});
