import {
  assoc,
  domain,
  email,
  flag,
  id,
  integer,
  list,
  money,
  oneOf,
  openEnum,
  secret,
  text,
  yn,
} from "../../schema/fields.js";
import { CA_LEGAL_TYPE_MEANINGS, CA_LEGAL_TYPES, contact, country, partialContact } from "../types/contact.js";
import { nameserverPairs } from "../types/nameserver-list.js";
import { registrantExtraInfo, tldData } from "../types/tld-data.js";
import { MESSAGING_LANGUAGES } from "./languages.js";

/** What every order has, whatever its `reg_type`. */
export function orderFields() {
  return {
    domain: domain("The name to order."),
    reg_username: text("Registrant profile: a new one, or that of `reg_domain`. Letters and digits.", {
      min: 3,
      maxLength: 20,
      pattern: { regex: /^[A-Za-z0-9]*$/, says: "must be letters and digits", form: "alphanumeric" },
    }),
    reg_password: secret(
      text(
        "Password of the registrant profile. A new profile takes 10 characters or more: letters, digits and ! @ $ ^ , . ~ | = - + _ { } #. One that exists, with `reg_domain` or without, can have an older, shorter one.",
        { min: 3, maxLength: 20 },
      ),
    ),
    custom_tech_contact: flag("`true`: `contact_set.tech` is used; `false`: the reseller's own tech contact."),
    nameserver_list: nameserverPairs("The nameservers; ignored when dns_template is given.", {
      when: "custom_nameservers is true, or custom_transfer_nameservers is true in a transfer",
    }).optional(),
    handle: oneOf(
      ["save", "process"],
      "`process`: run now; `save`: keep for `processPending`. Left out, the account's own setting decides.",
    ).optional(),
    auto_renew: flag("The domain renews by itself.").optional(),
    f_lock_domain: flag(
      "Lock the domain; ignored where the TLD has no registrar lock (.DE, .UK, .CH, .NL, .FR, .IT, .BE, .AT).",
    ).optional(),
    f_whois_privacy: flag(
      "Order WHOIS privacy, which is billed; not for .AI and .IO. In a transfer it starts once that is complete.",
    ).optional(),
    f_parkp: yn("Parked pages, where the TLD has them; replaces the nameservers.", { default: "N" }).optional(),
    dns_template: text(
      "A DNS template, or `*blank*` for a zone without records. It forces the nameservers of systemdns.com.",
      { maxLength: 50 },
    ).optional(),
    affiliate_id: text("Affiliate of the order.", { maxLength: 256 }).optional(),
    comments: text("Added to the notes of the order.").optional(),
    encoding_type: text("Language tag of an internationalised name, three characters; empty for ASCII.").optional(),
    link_domains: flag(
      "`true` on the first of several orders that are to share a new profile; not together with reg_domain.",
    ).optional(),
    master_order_id: id("The order that link_domains started the series with.", {
      when: "second and later orders of the series",
    }).optional(),
    reg_domain: domain("An active domain whose profile the new one joins; its login goes in reg_username.", {
      mayBeEmpty: true,
    }).optional(),
    premium_price_to_verify: price({
      when: "the name is a registry premium name",
    }).optional(),
    owner_confirm_address: email("Where the approval mail of this transfer goes.", {
      mayBeEmpty: true,
      when: "reg_type is transfer and the TLD is .DE, .BE or .EU; clients also send it for .AU and .IT, and for registrations of .DE, .BE and .EU",
    }).optional(),
    messaging_language: openEnum(MESSAGING_LANGUAGES, "Language of the notices to the customer.").optional(),
    tld_data: tldData("Data that the TLD's registry asks for.", { when: "the TLD asks for extra data" }).optional(),
    ...olderTldFields(),
  };
}

/** The price to agree to. */
export function price(facts: { when?: string } = {}) {
  return money("The price that `getPrice` gave; the order fails at another one.", facts);
}

/** What some clients send beside `tld_data`. */
function olderTldFields() {
  return {
    registrant_extra_info: registrantExtraInfo("As in tld_data; two clients send it here.", {
      when: "TLD is .CA or .UK, in two clients",
    }).optional(),
    legal_type: oneOf(CA_LEGAL_TYPES, `The older place of the legal type. ${CA_LEGAL_TYPE_MEANINGS}`, {
      when: "TLD is .CA, unless it is in registrant_extra_info",
    }).optional(),
    lang_pref: openEnum(["EN", "FR"], "Language of the registrant.", {
      when: "TLD is .CA, in older clients",
    }).optional(),
    isa_trademark: flag("The name is a trademark.", { when: "TLD is .CA, in older clients" }).optional(),
    domain_description: text(".CA, legacy: description.").optional(),
    cwa: yn(".CA, legacy.").optional(),
    rant_agrees: text(".CA, legacy: consent to the registrant agreement.").optional(),
    rant_no: text(".CA, legacy: number of an existing CIRA registrant.").optional(),
    ca_link_domain: text(".CA, legacy; seen as `0`.").optional(),
    intended_use: text("What the name is for. The official toolkit writes `Intended_use`.", {
      when: "TLD is .SCOT",
    }).optional(),
    country: country("The owner's country; ISO 3166, upper case.").optional(),
    lang: text("Language of the registry's mails.", {
      maxLength: 2,
      when: "TLD is .EU or .BE, unless it is in the owner contact",
    }).optional(),
  };
}

/** `period` of a new registration: what OpenSRS takes without it is no term that anybody asked for. */
export function period() {
  return integer(
    "Years; which ones depends on the TLD, .AI takes 2 or more. Required here: left out, OpenSRS sells two years.",
    {
      min: 1,
      max: 10,
    },
  );
}

/** `period` of a transfer, which can add no term. */
export function transferPeriod() {
  const says =
    "Years that the transfer adds: mostly 1, 2 for .AI, 0 where it adds none (.AU, .ES, .LT). Left out, OpenSRS takes two years: always send it.";
  return integer(says, { min: 0, max: 10, default: "2" }).optional();
}

/** The nameserver switch of orders that are no transfers. */
export function customNameservers() {
  return flag("`true`: nameserver_list is used; `false`: the reseller's default ones, if there are any (for .TEL).");
}

const ADMIN_WHEN = { when: "always, but a .IT person (entity_type 1) may leave it out" };
const TECH_WHEN = "Who runs the nameservers. Needed when custom_tech_contact is true.";

/** The contacts of a new domain. */
export function orderContacts() {
  return assoc(
    {
      owner: contact("The registrant."),
      admin: contact(`Who decides for the owner. Required ${ADMIN_WHEN.when}.`).optional(),
      billing: contact("Who pays. .CA has none at the registry."),
      tech: contact(TECH_WHEN).optional(),
    },
    "The contacts; .EU and .BE use only owner and tech.",
  );
}

/** The contacts of a transfer: a .UK one needs no more of the admin than the address. */
export function transferContacts() {
  return assoc(
    {
      owner: contact("The registrant."),
      admin: partialContact(
        "Who decides for the owner. All fields of a contact, but a .UK transfer that changes no contacts takes the e-mail address alone.",
      ).optional(),
      billing: contact("Who pays."),
      tech: contact(TECH_WHEN).optional(),
    },
    "The contacts.",
  );
}

const RUN = { when: "the order was run: a saved one has none" };

/** The reply of an order. */
export function orderReply() {
  return assoc({
    id: text("The order; also of one that was declined and parked."),
    registration_code: integer("Code of the registration step, mostly that of the reply.", RUN).optional(),
    registration_text: text("Text of the registration step; can have several lines.", RUN).optional(),
    forced_pending: text(
      "The ORDER, parked instead of run: no funds, name taken, wrong nameservers. With is_success 1 too, when funds are missing.",
      { when: "the order was parked" },
    ).optional(),
    error: text("What was wrong; can have several lines.", { when: "the order failed" }).optional(),
    cancelled_orders: list(text("An order."), "Pending orders for the name that this one cancelled.").optional(),
    async_reason: oneOf(
      ["general", "has_claim"],
      "Why it waits; has_claim: a trademark claim, the registrant must act first.",
      { when: "the registry works asynchronously" },
    ).optional(),
    queue_request_id: text("What `queryQueuedRequest` takes.", { when: "the order was queued" }).optional(),
    transfer_id: text("The transfer; `0` was recorded too.", { when: "reg_type is transfer" }).optional(),
    whois_privacy_state: oneOf(
      ["enabled", "disabled", "enabling", "disabling"],
      "State of WHOIS privacy; missing in the recorded transfers.",
    ).optional(),
    whois_privacy: assoc(
      {
        is_success: flag("Whether privacy was ordered."),
        response_code: integer("Its code."),
        response_text: text("Its text."),
        order_id: text("Its order; empty when it was not ordered.").optional(),
      },
      "Older replies: what became of the privacy order, which can fail alone.",
    ).optional(),
    admin_email: email("Address of the admin contact, meant for .CA orders of a known CIRA registrant.").optional(),
    domain_id: text("Number of the domain; read by two clients, not documented.").optional(),
  });
}
