import type { z } from "zod";
import type { InputIssue } from "../../schema/command.js";
import { type Cost, FREE, said, unpriced } from "../../schema/cost.js";
import {
  assoc,
  domain,
  type Field,
  flag,
  hostname,
  integer,
  ip,
  list,
  literal,
  namePart,
  oneOf,
  text,
  variants,
} from "../../schema/fields.js";
import { issue, missing } from "../../schema/issue.js";
import type { OpsAssoc } from "../../wire/value.js";
import { CONTACT_ROLES, changedContact } from "../types/contact.js";

/** The input of both bulk change commands: `change_type` says what is done to the domains. */
export function bulkChangeInput() {
  return variants("change_type", [
    member("availability_check", "Ask whether the names are free; changes nothing.", {}),
    member("whois_privacy", "Switch WHOIS privacy (.COM, .NET, .ORG, .INFO, .BIZ, .ME, .MOBI, .NAME, .CC, .CO, .TV).", {
      op_type: oneOf(["enable", "disable"], "What to do."),
    }),
    assoc({
      change_type: oneOf(
        ["domain_lock", "domain_parked_pages", "domain_forwarding"],
        "Switch the lock, parked pages or forwarding.",
      ),
      ...shared(),
      op_type: operation(),
    }),
    member("domain_nameservers", "Change the nameservers, by one or more of the three lists.", {
      op_type: operation(),
      add_ns: nameservers("Added to the present ones."),
      remove_ns: nameservers("Taken from the present ones."),
      assign_ns: nameservers("Replace the present ones.", { max: 13 }),
    }),
    member("domain_contacts", "Change contacts.", {
      contacts: list(
        assoc({
          type: oneOf(CONTACT_ROLES, "Which contact."),
          set: changedContact("Its data."),
        }),
        "An entry for each contact. Owner and admin stay unless the reseller has signed the end user access contract.",
      ),
    }),
    member("domain_renew", "Renew the domains, or set what happens at expiry. Renewals are charged.", {
      period: integer("Years to renew.", {
        min: 1,
        max: 10,
        when: "let_expire and auto_renew are not sent",
      }).optional(),
      let_expire: flag("Let expire.", { when: "period and auto_renew are not sent" }).optional(),
      auto_renew: flag("Renew by itself.", { when: "period and let_expire are not sent" }).optional(),
      affiliate_id: text("Affiliate of the renewals.").optional(),
    }),
    member("push_domains", "Give the domains to another reseller.", {
      gaining_reseller_username: text("The other reseller, who must be on the allow list of the control panel."),
    }),
    member("dns_zone", "Change whole zones.", {
      apply_to_domains: text("Required by the official toolkit; values not read."),
      dns_action: text("What to do; values not read."),
      dns_template: text("A DNS template to apply.").optional(),
      only_if: text("A condition; values not read.").optional(),
      force_dns_nameservers: text("Whether the domains get the nameservers of the zone; values not read.").optional(),
    }),
    member("dns_zone_record", "Change a record of the zones.", {
      dns_action: text("What to do; values not read."),
      dns_record_type: text("Type of the record, such as `A`."),
      dns_record_data: recordData(),
      only_if: text("A condition; values not read.").optional(),
    }),
  ]);
}

function member<const V extends string, S extends Record<string, Field>>(changeType: V, says: string, fields: S) {
  return assoc({ change_type: literal(changeType, says), ...shared(), ...fields });
}

/** What every change has. */
function shared() {
  return {
    change_items: list(domain("A domain."), "The domains; duplicates are dropped.", {
      max: 10_000,
      when: "apply_to_all_reseller_items is not true",
    }).optional(),
    apply_to_all_reseller_items: flag("`true`: every domain of the reseller, instead of change_items.").optional(),
    apply_to_locked_domains: flag("`true`: locked domains too.", { default: "0" }).optional(),
    contact_email: text("Where the report goes; empty text: no report at all.", {
      pattern: { regex: /^$|^[^\s@]+@[^\s@]+$/, says: "expected an e-mail address, or empty text", form: "email" },
    }).optional(),
  };
}

function operation() {
  return text("What to do; the values were not read.");
}

function nameservers(description: string, facts: { max?: number } = {}) {
  return list(hostname("A nameserver."), description, {
    ...facts,
    when: "neither of the other two is sent",
  }).optional();
}

function recordData() {
  return assoc(
    {
      subdomain: namePart("Name within the domain.").optional(),
      ip_address: ip("IPv4 address, of an A record.", { version: 4 }).optional(),
      ipv6_address: ip("IPv6 address, of an AAAA record.", { version: 6 }).optional(),
      hostname: hostname("Target, of CNAME, MX and SRV records.").optional(),
      priority: integer("Priority, of MX and SRV records.").optional(),
      weight: integer("Weight, of an SRV record.").optional(),
      port: integer("Port, of an SRV record.").optional(),
      text: text("Text, of a TXT record.").optional(),
    },
    "The record; which fields depends on its type.",
  );
}

type BulkChangeInput = z.input<ReturnType<typeof bulkChangeInput>>;

/** The conditions that the types do not say. */
export function bulkChangeIssues(input: BulkChangeInput): InputIssue[] {
  const issues: InputIssue[] = [];
  if (!input.apply_to_all_reseller_items && input.change_items === undefined) {
    issues.push(missing("change_items", "apply_to_all_reseller_items is not true"));
  }
  if (input.apply_to_all_reseller_items && input.change_items !== undefined) {
    const message = "must not be sent when apply_to_all_reseller_items is true";
    issues.push(issue("change_items", "conflict", message, { with: "apply_to_all_reseller_items" }));
  }
  const { change_type } = input;
  if (change_type === "domain_nameservers" && !(input.add_ns ?? input.remove_ns ?? input.assign_ns)) {
    issues.push(issue("add_ns", "required", "is required, or remove_ns or assign_ns"));
  }
  if (change_type === "domain_renew" && (input.period ?? input.let_expire ?? input.auto_renew) === undefined) {
    issues.push(issue("period", "required", "is required, or let_expire or auto_renew"));
  }
  return issues;
}

/** Changes that are known to cost nothing, whatever else they say. */
const FREE_CHANGES: ReadonlySet<string> = new Set([
  "availability_check",
  "domain_lock",
  "domain_parked_pages",
  "domain_forwarding",
  "domain_nameservers",
  "domain_contacts",
  "push_domains",
  "dns_zone",
  "dns_zone_record",
]);

/** What a bulk change costs: nothing, unless it renews or orders privacy. */
export function bulkChangeCost(change: OpsAssoc): Cost {
  const type = said(change, "change_type");
  const setsFlags = type === "domain_renew" && change.period === undefined;
  const endsPrivacy = type === "whois_privacy" && said(change, "op_type") === "disable";
  return FREE_CHANGES.has(type) || setsFlags || endsPrivacy ? FREE : unpriced("one request changes many domains");
}

export const BULK_NOTES = [
  "It must go to the host batch.opensrs.net, which needs a client of its own (`environment: { baseUrl }`): the ordinary hosts refuse it. Port and test host were not read.",
  "The outcome is mailed to contact_email. No command asks for it, and no job id in the reply is documented.",
  "What it does to money depends on change_type: domain_renew charges, push_domains gives the domains away, availability_check only reads.",
  "Values that are described as not read come from the official toolkit, which names none.",
] as const;
