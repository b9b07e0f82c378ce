import { expect, test } from "vitest";
import type { ApiError } from "../../src/index.js";
import { failureOf } from "../support/client.js";
import { replyOf } from "../support/envelopes.js";
import { scripted, scriptedClient } from "../support/scripted.js";

async function refused(code: number, text: string, more: Parameters<typeof replyOf>[2] = {}): Promise<ApiError> {
  return (await failureOf(scriptedClient(scripted(replyOf(code, text, more))).getBalance())) as ApiError;
}

test.each([
  ["owner: Missing required field: first_name.", "first_name", "contact_set.owner.first_name"],
  ["tech: Missing required field: state", "state", "contact_set.tech.state"],
  ["Missing required field: fqdn.", "fqdn", "fqdn"],
  ["Missing required field: tld_data.nexus.", "tld_data.nexus", "tld_data.nexus"],
  ["Required field 'reg_username' not provided.", "reg_username", "reg_username"],
  ["Invalid domain syntax", "domain", "domain"],
  ["Invalid registration type: x.", "reg_type", "reg_type"],
  ["Invalid format of owner contact.", "owner", "contact_set.owner"],
  ["Invalid telephone number format.", "phone", undefined],
])("%s", async (message, field, path) => {
  const expected = { message, field, ...(path && { path }) };
  const { fieldErrors } = await refused(465, "Registration Failed: Invalid data", { attributes: { error: message } });
  expect(fieldErrors).toEqual([expected]);
  expect((await refused(460, message)).fieldErrors).toEqual([expected]);
});

test("lines that name no field are kept, a text that names none is no fault of a field", async () => {
  const { fieldErrors } = await refused(465, "Invalid data", {
    attributes: { error: "Bad.\nMissing required field: x." },
  });
  expect(fieldErrors).toEqual([{ message: "Bad." }, { message: "Missing required field: x.", field: "x", path: "x" }]);
  expect((await refused(465, "Invalid data")).fieldErrors).toEqual([]);
});

test("what the text says already is not said again", async () => {
  const { message } = await refused(460, "Missing required field: fqdn.");
  expect(message.match(/fqdn/g)).toHaveLength(1);
});
