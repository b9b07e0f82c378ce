import { defineCommand } from "../../schema/command.js";
import {
  assoc,
  domain,
  flag,
  inEnvelope,
  integer,
  literal,
  named,
  oneOf,
  secret,
  text,
  variants,
} from "../../schema/fields.js";
import { isBlank, missing } from "../../schema/issue.js";
import { ATTRIBUTES_BY_TYPE, domainData } from "./get-domain-reply.js";

export const getDomain = defineCommand({
  action: "GET",
  object: "DOMAIN",
  effect: "read",
  summary: "Reads one kind of data about a domain, or lists the domains of its registrant profile, as `type` says.",
  notes: [
    "The guide requires the expiry window with `list`; the official Perl client leaves it out to list all domains.",
    "Every item of the reply belongs to some types only; each says to which.",
    "`all_info` has neither the lock nor the privacy state: a full picture takes `all_info`, `status` and `whois_privacy_state`.",
    "It works while a domain is active or in its grace period after expiry; for deleted domains there is nothing, also in redemption.",
    "Without a cookie or login, a domain that is not in the account comes back as 415.",
    "One client got 415 for `list` with an expiry window and no cookie, though the guide asks for no login there.",
  ],
  source: "https://domains.opensrs.guide/docs/get-domain",
  input: () =>
    variants("type", [
      named(
        "GetDomainContactsInput",
        assoc({
          type: oneOf(
            ["all_info", "owner", "billing"],
            "`all_info`: nearly everything; `owner`, `billing`: that contact of `contact_set`.",
          ),
          ...whichDomain(),
          ...contactFields(),
        }),
      ),
      named(
        "GetDomainAdminOrTechInput",
        assoc({
          type: oneOf(["admin", "tech"], "That contact of `contact_set`."),
          ...whichDomain(),
          ...contactFields(),
          clean_ca_subset: flag(
            "For .CA: plain address lines only; without it the registry's parts of the address come too.",
          ).optional(),
        }),
      ),
      named(
        "GetDomainListInput",
        assoc({
          type: literal("list", "The domains of the registrant profile."),
          ...whichDomain(),
          ...listFields(),
        }),
      ),
      named("GetDomainDataInput", assoc({ type: oneOf(DATA_TYPES, DATA_TYPE_WORDS), ...whichDomain() })),
    ]),
  check: (input) => {
    const { domain, envelope_domain, domain_name, cookie } = input;
    // A list is of a profile: no source says that it must be told by a domain.
    const named = input.type === "list" || [domain, envelope_domain, domain_name, cookie].some((way) => !isBlank(way));
    return named ? [] : [missing("domain", "neither cookie nor envelope_domain is sent")];
  },
  paging: {
    rows: "domain_list",
    id: ["domain"],
    // All other lists begin with page 1.
    first: 0,
    total: "count",
    more: "remainder",
    when: { field: "type", is: "list" },
  },
  reply: () => assoc(domainData()),
  replyBy: { field: "type", attributes: ATTRIBUTES_BY_TYPE },
  codes: {
    200: "done",
    415: "the cookie or login was refused; without one, the domain is not in the account",
    460: "a field is missing",
    465: "a field is malformed",
    480: "there is no such domain in the account or profile",
  },
});

const DATA_TYPES = [
  "auto_renew_flag",
  "ca_whois_display_setting",
  "ced_info",
  "dnssec",
  "domain_auth_info",
  "expire_action",
  "forwarding_email",
  "it_whois_display_setting",
  "nameservers",
  "nexus_info",
  "rsp_whois_info",
  "status",
  "tld_data",
  "trademark",
  "uk_whois_opt",
  "waiting_history",
  "whois_privacy_state",
  "whois_publicity_state",
  "xpack_waiting_history",
] as const;

const DATA_TYPE_WORDS =
  "`nameservers`; `status`: lock and transfer state; `expire_action`; `domain_auth_info`: the transfer code; `dnssec`; `tld_data`; `waiting_history`: requests at asynchronous registries; `whois_privacy_state`; `rsp_whois_info`: the reseller's data in WHOIS; `forwarding_email` (.NAME). Deprecated: `auto_renew_flag`, `trademark`. Legacy: `ced_info`, `nexus_info`, `uk_whois_opt`, `it_whois_display_setting`. Replies never seen: `auto_renew_flag`, `ca_whois_display_setting`, `it_whois_display_setting`, `whois_publicity_state`, `xpack_waiting_history`.";

function whichDomain() {
  return {
    domain: domain("The domain.", { when: "neither cookie nor envelope_domain is sent" }).optional(),
    cookie: secret(
      inEnvelope(text("From `setCookie`; it stands for the domain, which is then not sent."), "cookie"),
    ).optional(),
    envelope_domain: inEnvelope(
      domain("The domain, sent beside the attributes as some clients do; `domain` serves as well."),
      "domain",
    ).optional(),
    domain_name: domain("The domain under another name, as some PHP clients send it.").optional(),
    reg_username: text("The registrant's login instead of a cookie, with `reg_password` and `domain`.").optional(),
    reg_password: secret(text("See `reg_username`.")).optional(),
  };
}

function contactFields() {
  return {
    active_contacts_only: flag("Give the contacts now in force even while a change of the owner waits.").optional(),
  };
}

function listFields() {
  const client = "Seen in the official Perl client only.";
  return {
    max_to_expiry: integer("Days until expiry at the most, 0 for expired domains; the guide asks for both bounds.", {
      when: "not all domains are wanted",
    }).optional(),
    min_to_expiry: integer("Days until expiry at the least.", { when: "not all domains are wanted" }).optional(),
    limit: integer("Domains on a page.", { min: 1 }).optional(),
    page: integer("Which page; the official Perl client starts at 0.", { min: 0 }).optional(),
    with_encoding_types: flag(`Give \`domain_list\` with the languages of the names. ${client}`).optional(),
    domain_search: text(`Names like this only; \`*\` stands for anything. ${client}`).optional(),
    expiry_date: text(`Expiry as mm/dd/yyyy. ${client}`).optional(),
    auto_renew: oneOf(["*", "Y", "N"], `Domains that renew by themselves, or not, only. ${client}`).optional(),
    order_by: oneOf(["name", "expiredate", "f_auto_renew"], `What to sort by. ${client}`).optional(),
    sort_by: oneOf(["ASC", "DESC"], `Direction of the sort. ${client}`).optional(),
  };
}
