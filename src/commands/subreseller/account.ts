import { type InputIssue, needs } from "../../schema/command.js";
import { assoc, email, hostname, map, named, oneOf, secret, text, yn } from "../../schema/fields.js";
import { inside } from "../../schema/issue.js";

function anyContact() {
  return {
    first_name: text("First name.").optional(),
    last_name: text("Last name.").optional(),
    org_name: text("Organisation.").optional(),
    address1: text("Street and number.").optional(),
    address2: text("Second line of the address.").optional(),
    address3: text("Third line of the address.").optional(),
    city: text("City.").optional(),
    state: text("State or province.").optional(),
    country: text("Country code.").optional(),
    postal_code: text("Postal code.").optional(),
    phone: text("Telephone number.").optional(),
    fax: text("Fax number.").optional(),
    email: email("E-mail address.").optional(),
    url: text("Web site.").optional(),
    lang_pref: text("Preferred language.").optional(),
  };
}

function adminContact() {
  return {
    ...anyContact(),
    first_name: text("First name."),
    last_name: text("Last name."),
    org_name: text("Organisation."),
    phone: text("Telephone number."),
    email: email("E-mail address."),
  };
}

function techContact() {
  const when = "country is CA or US";
  return {
    ...adminContact(),
    address1: text("Street and number."),
    city: text("City."),
    state: text("State or province.", { when }).optional(),
    postal_code: text("Postal code.", { when }).optional(),
  };
}

/** The people of a sub-reseller account. They are no domain contacts. */
function accountContacts() {
  const person = (description: string) =>
    named("SubresellerContact", assoc(anyContact(), "A person of a sub-reseller account."), description).optional();
  return assoc(
    {
      owner: person("The owner; the official toolkit always sends it, the guide has no rule for it."),
      admin: named(
        "SubresellerAdminContact",
        assoc(adminContact(), "The emergency contact of a sub-reseller account."),
        "Whom OpenSRS calls in an emergency.",
      ),
      billing: person("Who pays."),
      tech: named(
        "SubresellerTechContact",
        assoc(techContact(), "The technical contact of a sub-reseller account."),
        "Who is asked about technical matters.",
      ),
    },
    "The people of the account.",
  );
}

/** What the creation and the change of a sub-reseller both take. */
export function accountFields() {
  return {
    username: text("The sub-reseller's username."),
    password: secret(text("The sub-reseller's password.")),
    status: oneOf(["active", "onhold", "locked", "canceled", "paid_only"], "The state of the account."),
    ccp_enabled: yn("Payments by credit card are allowed."),
    pricing_plan: text("The pricing plan."),
    low_balance_email: email("Who is told of a low balance."),
    system_status_email: email("Who is told of the state of the system."),
    payment_email: email("Who is told of payments.").optional(),
    contact_set: accountContacts(),
    nameservers: defaultNameservers().optional(),
    url: text("The sub-reseller's web site.").optional(),
  };
}

export const STATUS_NOTE =
  "The guide spells the state `canceled`, a comment in the official toolkit `cancelled`: the guide's is sent.";

/** What the sub-reseller's people must have beyond the schema. */
export function accountIssues(input: {
  contact_set: { tech: { country?: string | undefined; state?: string | undefined; postal_code?: string | undefined } };
}): InputIssue[] {
  const { tech } = input.contact_set;
  if (tech.country !== "CA" && tech.country !== "US") return [];
  return inside("contact_set.tech", needs(tech, ["state", "postal_code"], "country is CA or US"));
}

/** The nameservers that a sub-reseller's domains get. */
export function defaultNameservers() {
  return map(hostname("A nameserver."), "Default nameservers, keyed `fqdn1`, `fqdn2` and so on.");
}

/** The people of a sub-reseller account in a reply. */
export function replyAccountContacts() {
  const person = (description: string) =>
    named(
      "ReplySubresellerContact",
      assoc(anyContact(), "A person of a sub-reseller account as OpenSRS has it."),
      description,
    ).optional();
  return assoc(
    {
      owner: person("The owner."),
      admin: person("Whom OpenSRS calls in an emergency."),
      billing: person("Who pays."),
      tech: person("Who is asked about technical matters."),
    },
    "The people of the account.",
  );
}
