import type { z } from "zod";
import { defineCommand, type InputIssue, type IsFaulty } from "../../schema/command.js";
import { type Cost, FREE, isSaved, listed, said, unpriced } from "../../schema/cost.js";
import { assoc, flag, literal, oneOf, secret, text, variants } from "../../schema/fields.js";
import type { OpsAssoc } from "../../wire/value.js";
import { nameserverCount } from "../types/nameserver-list.js";
import { switchIssues } from "../types/order-switches.js";
import { contactIssues, tldIssues, transferAdminIssues } from "../types/tld-checks.js";
import {
  customNameservers,
  orderContacts,
  orderFields,
  orderReply,
  period,
  price,
  transferContacts,
  transferPeriod,
} from "./sw_register-fields.js";

function orderInput() {
  const base = { contact_set: orderContacts(), custom_nameservers: customNameservers() };
  const order = { ...base, period: period() };
  return variants("reg_type", [
    assoc({
      reg_type: oneOf(["new", "landrush"], "`new`: register; `landrush`: apply in that launch phase."),
      ...orderFields(),
      ...order,
    }),
    assoc({
      reg_type: literal("whois_privacy", "Older guide only: buy privacy for a domain that exists."),
      ...orderFields(),
      ...base,
      period: period().optional(),
    }),
    assoc({
      reg_type: literal("transfer", "Transfer the domain in."),
      ...orderFields(),
      contact_set: transferContacts(),
      period: transferPeriod(),
      auth_info: secret(
        text("Auth code of the domain. With a valid one the owner is not asked by mail.", {
          when: "the TLD has auth codes",
        }),
      ).optional(),
      custom_nameservers: flag("Not used in a transfer, but sent by some clients.").optional(),
      custom_transfer_nameservers: flag(
        "`true`: nameserver_list replaces the nameservers; `false`: they stay. Without it the list is ignored.",
        { when: "TLD is .EU" },
      ).optional(),
      change_contact: flag(
        "`true`: contact_set is applied once the transfer is complete. Always so for .CC, .TV, .COM, .NET and .NAME, never for .CA.",
      ).optional(),
      f_bypass_confirm: flag("Seen in one client only, beside auth_info.").optional(),
    }),
    assoc({
      reg_type: literal("premium", "Older guide: buy a premium name. Newer clients use `new` and the price."),
      ...orderFields(),
      ...order,
      premium_price_to_verify: price(),
    }),
    assoc({
      reg_type: literal("sunrise", "Apply as the owner of a trademark."),
      ...orderFields(),
      ...order,
      trademark_smd: text("The signed mark data of the Trademark Clearinghouse; seen in two clients only."),
    }),
  ]);
}

const PRIVACY = "the WHOIS privacy that the order asks for";

/** What an order costs. A saved one costs nothing, but its privacy is billed once it is processed, and nothing tells that then. */
function orderCost(order: OpsAssoc): Cost {
  const besides = ["1", "Y", "y"].includes(said(order, "f_whois_privacy")) ? PRIVACY : undefined;
  if (isSaved(order)) return besides === undefined ? FREE : unpriced(`no command tells the price of ${besides}`);
  const years = said(order, "period") || "2";
  const reg_type = said(order, "reg_type");
  if (reg_type === "new" || reg_type === "transfer") return listed(order, reg_type, { years, besides });
  if (reg_type === "premium") return listed(order, "new", { years, besides, premium: true });
  return unpriced(`GET_PRICE does not know orders of the kind ${JSON.stringify(reg_type)}`);
}

type OrderInput = z.input<ReturnType<typeof orderInput>>;

export const registerDomain = defineCommand({
  action: "SW_REGISTER",
  object: "DOMAIN",
  effect: "charge",
  cost: orderCost,
  summary: "Orders a domain: registers it, transfers it in, or applies for it in a launch phase.",
  notes: [
    "Without `period` OpenSRS sells two years: it is required of everything but a transfer, and should be sent there too.",
    "A reply can look like a success and be none: `forced_pending` holds the order that was parked, for lack of funds even with is_success 1 and the text `Registration successful`. The call then throws OrderParkedError, which names the order.",
    "After a timeout (705, or no reply) the order may exist: look before ordering again. 485 then can mean that the first order worked.",
    "A registry premium name is bought with `new` and `premium_price_to_verify`; `reg_type` premium is the older guide's.",
    "What single TLDs need is checked before sending for those known: extra data, contact fields and lengths, periods.",
    "Sources place the data of .CA and .UK in three spots (attributes, registrant_extra_info, tld_data.registrant_extra_info); each is accepted.",
    "No field to accept a trademark claim is known: the registrant is asked by mail (async_reason has_claim).",
  ],
  source: "https://domains.opensrs.guide/docs/sw_register-domain",
  input: orderInput,
  check: (input, isFaulty) => [
    ...nameserverCount(input.nameserver_list),
    ...switchIssues(input.reg_type === "transfer" ? "transfer" : "register", input),
    ...registryIssues(input, isFaulty),
    ...contactIssues(input.domain, input.contact_set),
  ],
  marks: ["affiliate_id", "comments"],
  reply: orderReply,
  codes: {
    200: "the order was accepted; look at forced_pending too",
    250: "handed to an asynchronous registry, not finished",
    300: "too many commands, or the registrant must first agree to share the data (GDPR)",
    310: "too many connections at once",
    400: "internal error; also `Unable to complete registration. Please retry.`",
    410: "the reseller was not authenticated",
    415: "reg_username and reg_password are not those of reg_domain",
    435: "not valid at the registry, such as an unknown nameserver; the order is parked",
    437: "another request for the domain is waiting",
    440: "not enough funds",
    460: "a required field is missing",
    465: "a value is not valid: name, contact, nameservers, password",
    480: "something named was not found",
    485: "the domain is taken",
    486: "a registration of the name is under way; look again after a minute",
    487: "not transferable; the reason follows after a line break",
    705: "timed out: the order may exist",
  },
});

function registryIssues(input: OrderInput, isFaulty: IsFaulty): InputIssue[] {
  // Privacy for a domain that exists: its registry has the data.
  if (input.reg_type === "whois_privacy") return [];
  if (input.reg_type !== "transfer") return tldIssues("register", input.domain, input, isFaulty);
  const { domain, contact_set } = input;
  return [...tldIssues("transfer", domain, input, isFaulty), ...transferAdminIssues(domain, contact_set.admin)];
}
