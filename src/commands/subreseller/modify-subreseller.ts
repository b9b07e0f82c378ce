import { defineCommand } from "../../schema/command.js";
import { assoc, list, namePart, yn } from "../../schema/fields.js";
import { accountFields, accountIssues, STATUS_NOTE } from "./account.js";

export const modifySubreseller = defineCommand({
  action: "MODIFY",
  object: "SUBRESELLER",
  effect: "write",
  summary: "Replaces the data of a sub-reseller account.",
  notes: [
    "It is no partial change: most fields are required, the password too. Read the rest with `getSubreseller` first.",
    STATUS_NOTE,
    "The guide misprints whether `system_status_email` is required; it is taken as required, as on creation.",
  ],
  source: "https://domains.opensrs.guide/docs/modify-subreseller",
  input: () =>
    assoc({
      ...accountFields(),
      allowed_tld_list: list(namePart("A TLD."), "The TLDs that the sub-reseller may sell.").optional(),
      storefront_rwi: yn("Show the Storefront link in the web interface.", { default: "N" }).optional(),
    }),
  check: accountIssues,
  reply: () => assoc({}),
  codes: { 200: "changed" },
});
