import { defineCommand } from "../../schema/command.js";
import { assoc, oneOf, secret, text } from "../../schema/fields.js";

export const authenticateUser = defineCommand({
  action: "AUTHENTICATE",
  object: "USER",
  effect: "read",
  summary: "Checks a reseller's username and password in the handshake of the old encrypted socket protocol.",
  notes: ["That handshake answers with a challenge that is not XML; over HTTPS the signature proves the reseller."],
  status: "legacy",
  replacedBy: "the client's `username` and `privateKey`, which sign every request",
  source:
    "Official WHMCS module, official PHP toolkit's old documentation and another client; not in the current guide.",
  input: () =>
    assoc({
      crypt_type: oneOf(["des", "blowfish", "ssl"], "Cipher of the connection."),
      username: text("The reseller's username."),
      password: secret(text("The reseller's password; an older client sends the username here again.")),
    }),
  reply: () => assoc({}),
});
