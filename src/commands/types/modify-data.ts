import {
  assoc,
  domain,
  email,
  type Field,
  flag,
  inEnvelope,
  list,
  literal,
  oneOf,
  openEnum,
  replyOnly,
  secret,
  text,
  variants,
  yn,
} from "../../schema/fields.js";
import { CA_LEGAL_TYPE_MEANINGS, CA_LEGAL_TYPES, CONTACT_ROLES, changedContact, olderForms } from "./contact.js";
import { dnssecRecords } from "./dnssec.js";
import { cedInfo, nexus, tldData } from "./tld-data.js";

/** The input of `modifyDomain`: `data` says what is changed. */
export function modifyInput() {
  return variants("data", [...currentMembers(), ...legacyMembers()]);
}

/** What every change has. */
function shared() {
  return {
    domain: domain("The domain to change.", { when: "neither envelope_domain nor cookie is sent" }).optional(),
    envelope_domain: inEnvelope(
      domain("The domain beside the attributes, as several clients send it; `domain` is the guide's way."),
      "domain",
    ).optional(),
    cookie: secret(
      inEnvelope(
        text("From `setCookie`; the older way to name the domain.", { when: "the domain is not named" }),
        "cookie",
      ),
    ).optional(),
    affect_domains: flag(
      "`true`: all domains of the profile; `false`: this one. The guide requires it, clients leave it out; better say it.",
    ).optional(),
    domain_name: domain("The domain once more, as some clients send it.").optional(),
  };
}

function member<const V extends string, S extends Record<string, Field>>(data: V, says: string, fields: S) {
  return assoc({ data: literal(data, says), ...shared(), ...fields });
}

const REPORT = "Where the result is mailed when many domains change.";

function currentMembers() {
  return [
    member("contact_info", "Change contacts. An owner change can be billed (.EU, .BE) or need consent.", {
      contact_set: assoc(
        {
          owner: changedContact(
            "The registrant. Legacy: `revoke_registrant_changes` alone withdraws a waiting change.",
          ).optional(),
          admin: changedContact("Who decides for the owner.").optional(),
          billing: changedContact("Who pays; not for .CA, where the call fails with it.").optional(),
          tech: changedContact("Who runs the nameservers.").optional(),
          also_apply_to: list(
            oneOf(CONTACT_ROLES, "A contact."),
            "Legacy: contacts that get the same data.",
          ).optional(),
        },
        "The contacts to change.",
      ),
      report_email: email(REPORT, { mayBeEmpty: true }).optional(),
    }),
    member(
      "expire_action",
      "Set what happens at expiry: `true`/`false` renew, `false`/`true` let go, both `false` remind.",
      {
        auto_renew: flag("Renew by itself."),
        let_expire: flag("Let expire without reminders."),
        expiredate: replyOnly("text", "When the domain expires.").optional(),
      },
    ),
    member("status", "Lock or unlock the domain.", {
      lock_state: flag("`true`: locked."),
      can_modify: replyOnly("flag", "The lock can be changed here.").optional(),
      domain_supports: replyOnly("flag", "The TLD has locks.").optional(),
      transfer_away_in_progress: replyOnly("flag", "It is leaving for another registrar.").optional(),
      auctionescrow: replyOnly("flag", "It is held for an auction.").optional(),
      parkp_status: replyOnly("text", "State of its parked page.").optional(),
    }),
    member("whois_privacy_state", "Switch WHOIS privacy.", {
      state: openEnum(["enable", "disable"], "What to do; some clients send Y and N."),
      changeable: replyOnly("flag", "WHOIS privacy can be switched.").optional(),
      report_email: email(REPORT, { mayBeEmpty: true }).optional(),
    }),
    member("domain_auth_info", "Set the auth code.", {
      domain_auth_info: secret(text("The new auth code; its form depends on the registry.")),
    }),
    member("forwarding_email", "Set the forwarding address of a .NAME domain, if the profile may.", {
      forwarding_email: email("Where mail goes."),
    }),
    member("ca_whois_display_setting", "Set what WHOIS shows of the person that holds a .CA domain.", {
      display: oneOf(["FULL", "PRIVATE"], "What is shown."),
    }),
    member("it_whois_display_setting", "Set what WHOIS shows of a .IT domain.", {
      consent_for_publishing: text("The consent; name from the official toolkit, form not read."),
    }),
    member("cira_registrant", "Change the owner of a .CA domain. IT TRANSFERS OWNERSHIP.", ciraRegistrant()),
    member("change_ips_tag", "Move a .UK domain to another registrar.", {
      gaining_registrar_tag: text("IPS tag of the new registrar."),
      change_tag_all: flag("All .UK domains of the profile.").optional(),
      rsp_override: text("Seen in the official toolkit; meaning not read.").optional(),
    }),
    member("rsp_whois_info", "Show or hide the reseller in WHOIS.", {
      all: flag("All domains of the profile."),
      flag: yn("Show it."),
    }),
    member("tld_data", "Change the data that only some registries ask for.", {
      tld_data: tldData("The data. Not checked for completeness: the registry has the rest."),
    }),
    member("dnssec", "Replace the DS records of the domain.", {
      dnssec: dnssecRecords(),
    }),
    member("parkpage_state", "Switch parked pages.", {
      state: openEnum(["on", "off"], "What to do; only `off` was seen."),
    }),
    member("uk_whois_opt", "Hide or show the person that holds a .UK domain in WHOIS.", {
      uk_whois_opt: yn("`true`: opted OUT, hidden."),
      reg_type: oneOf(["IND", "FIND"], "Kind of the registrant; others cannot opt out."),
      uk_affect_domains: flag("All .UK domains of the profile.").optional(),
    }),
  ] as const;
}

function ciraRegistrant() {
  const { country, phone, fax } = olderForms();
  return {
    first_name: text("First name.").optional(),
    last_name: text("Last name.").optional(),
    org_name: text("Organisation.").optional(),
    address1: text("Street and number.").optional(),
    address2: text("Second line of the address.").optional(),
    address3: text("Third line of the address.").optional(),
    city: text("City.").optional(),
    state: text("Province.").optional(),
    postal_code: text("Postal code.").optional(),
    country: country.optional(),
    phone: phone.optional(),
    fax: fax.optional(),
    email: email("E-mail address.").optional(),
    url: text("Web site.").optional(),
    lang: text("Language.").optional(),
    legal_type: oneOf(CA_LEGAL_TYPES, CA_LEGAL_TYPE_MEANINGS).optional(),
  };
}

function legacyMembers() {
  return [
    member("nexus_info", "Legacy: change the nexus data of .US. Use `tld_data`.", { nexus: nexus({}) }),
    member("ced_info", "Legacy: change the eligibility data of .ASIA. Use `tld_data`.", { ced_info: cedInfo({}) }),
    member("trademark", "Legacy: say whether the owner of a .CA domain holds its trademark.", {
      trademark: yn("The owner holds it."),
    }),
    member("descr", "Legacy: change the owner text of a .DE domain.", {
      contact_set: assoc(
        { owner: assoc({ descr: text("The text.", { mayBeEmpty: true }) }, "The registrant.") },
        "The owner.",
      ),
      domainname: domain("The domain once more.").optional(),
    }),
    assoc({
      data: oneOf(
        ["nameserver_list", "auto_renew"],
        "Legacy, fields not documented: use `advancedUpdateNameservers`, or `expire_action`.",
      ),
      ...shared(),
    }),
  ] as const;
}
