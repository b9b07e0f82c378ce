import { defineCommand } from "../../schema/command.js";
import { assoc, email, secret, text } from "../../schema/fields.js";

export const createReseller = defineCommand({
  action: "CREATE",
  object: "RESELLER",
  effect: "write",
  summary: "Creates a reseller account, for OpenSRS's partners.",
  notes: [
    "That client also sends the nameservers `fqdn1` to `fqdn3` beside the attributes: use `client.send` for them.",
  ],
  status: "unconfirmed",
  source: "An older official WHMCS module (OpenSRS/WHMCS-OpenSRSPro-Module)",
  input: () =>
    assoc({
      username: text("The reseller's username."),
      password: secret(text("The reseller's password.")),
      admin_email: email("The administrator's address."),
      contact_set: assoc(
        {
          first_name: text("First name."),
          last_name: text("Last name."),
          org_name: text("Organisation."),
          address1: text("Street and number."),
          city: text("City."),
          state: text("State or province."),
          postal_code: text("Postal code."),
          country: text("Country code."),
          phone: text("Telephone number."),
          email: email("E-mail address."),
        },
        "One contact, not split by roles.",
      ),
    }),
  reply: () => assoc({}),
});
